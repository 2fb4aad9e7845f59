import { expect, it } from 'vitest'
import { lackOfRequest } from './customer-request.ts'

const TODAY = '2026-11-30'

it.each([
  ['2026-12-01', undefined],
  ['2027-01-01', undefined],
  ['2026-11-30', 'date'],
  ['2026-11-29', 'date'],
  [undefined, 'date'],
  ['', 'date'],
  ['2026-12-1', 'date'],
  ['2026-1-01', 'date'],
  ['20261-12-01', 'date'],
  ['mañana', 'date'],
  ['el 2026-12-01', 'date'],
  ['2026-12-01 en la tarde', 'date'],
])('another day has to come, and be written as a day: of «%s» lacks %s', (date, lack) => {
  expect(lackOfRequest({ kind: 'date', date, text: 'el martes' }, TODAY)).toBe(lack)
})

it.each([
  ['¿y?', undefined],
  ['  qué  ', undefined],
  [' ? ', 'text'],
  ['no', 'text'],
  ['', 'text'],
  [undefined, 'text'],
])('a question has words: of «%s» lacks %s', (text, lack) => {
  expect(lackOfRequest({ kind: 'question', text, date: '2026-12-01' }, TODAY)).toBe(lack)
})
