import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPoll } from './poll.ts'
import { readPush } from './push.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const movement = fc.record({
  number: fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => String(n).padStart(11, '0')),
  day: fc.integer({ min: 1, max: 31 }).map((n) => `2026-12-${two(n)}`),
  clock: fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59)).map((parts) => parts.map(two).join(':')),
  micros: fc.oneof(
    fc.constant(''),
    fc.nat(999_999).map((n) => `.${String(n).padStart(6, '0')}`),
  ),
  code: fc.oneof(fc.constantFrom('1', '2', '3', '4', '5', '6', '8', '9'), fc.integer({ min: 1, max: 999 }).map(String)),
  isNovedad: fc.boolean(),
})
type Told = typeof movement extends fc.Arbitrary<infer T> ? T : never

function pushed({ number, day, clock, micros, code, isNovedad }: Told) {
  const inner = { tracking_number: number, comment: 'X', codigo: code, fecha: day, hora: clock + micros, anterior: '' }
  const data = Buffer.from(JSON.stringify(isNovedad ? { ...inner, codigo_estado: '5' } : inner)).toString('base64')
  return { message: { data, messageId: '1' }, subscription: 's' }
}

function polled({ number, day, clock, code, isNovedad }: Told): string {
  const [list, name] = isNovedad ? ['detalle_novedades', 'codigo_novedad'] : ['detalle_estados', 'codigo_estado']
  const stamp = `<item><${name}>${code}</${name}><descripcion>X</descripcion><fecha>${day}</fecha><hora>${clock}</hora></item>`
  const guide = `<item><codigo_remision>${number}</codigo_remision><${list}>${stamp}</${list}></item>`
  const operation = 'Guias_rastreoExtendidoResponse'
  return `<Envelope><Body><${operation}><return>${guide}</return></${operation}></Body></Envelope>`
}

describe('one movement', () => {
  it('is the same by push, with its microseconds, and by poll, without: the history keeps it once', () => {
    fc.assert(
      fc.property(movement, (one) => {
        const told = readPush(pushed(one))
        expect(told).toHaveLength(1)
        expect(told).toEqual(readPoll(polled(one)))
      }),
    )
  })
})
