import { expect, it } from 'vitest'
import { identifier, identifiers, Person, patternOf } from './person.ts'

it('knows each identifier once, e-mails in small letters', () => {
  const person = new Person([identifier('email', ' Ana@X.co '), ...identifiers('email', 'ana@x.co', undefined, ' ')])
  expect(person.with(identifiers('phone', '+573001234567')).identifiers).toEqual([
    'email:ana@x.co',
    'phone:+573001234567',
  ])
})

it.each(['+573001234567', '573001234567', '3001234567', '300 123 4567', '(300) 123-45-67', '300.123.4567'])(
  'finds a phone written %s',
  (text) => {
    const pattern = new RegExp(patternOf(new Person(['phone:+57 300 1234567']))!, 'i')
    expect(pattern.test(`llame al ${text} hoy`)).toBe(true)
    expect(pattern.test('llame al 3001234568')).toBe(false)
  },
)

it('finds an id as a whole word alone, and takes nothing in it for an expression', () => {
  const pattern = new RegExp(patternOf(new Person(['shop-order:tienda.co/55000', 'email:a.b+c@x.co']))!, 'i')
  expect(['"55000"', 'x/55000', 'A.B+C@X.CO'].map((text) => pattern.test(text))).toEqual([true, true, true])
  expect(['155000', '550001', 'aXb+c@x.co'].map((text) => pattern.test(text))).toEqual([false, false, false])
  expect(patternOf(new Person(['number:12']))).toBeUndefined()
})
