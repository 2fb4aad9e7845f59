import { ProblemError } from '@litper/client'
import { expect, it } from 'vitest'
import { fieldsOf, wordsFor } from './refusals.ts'

const refusal = (code: string, ...fields: readonly unknown[]) =>
  new ProblemError('report_recipients.put', 422, { code, fields })

it('blames the field that a refusal names, and no other', () => {
  const words = { 'request.invalid address': 'no es un correo', 'user.exists': 'ya existe' }
  const bad = (field: string) => refusal('request.invalid', { field, problem: 'too short' })
  expect(wordsFor(bad('address'), words)).toBe('no es un correo')
  expect(wordsFor(bad('kinds'), words)).toBeUndefined()
  expect(wordsFor(refusal('user.exists'), words)).toBe('ya existe')
  expect(wordsFor(refusal('user.exists'))).toBeUndefined()
})

it('tells the fields of a refusal', () => {
  expect(fieldsOf(refusal('request.invalid', { field: 'name', problem: 'too short' }, 'kinds'))).toBe(
    'name: too short; kinds',
  )
  expect(fieldsOf(refusal('order.not_found'))).toBe('')
})
