import { expect, it } from 'vitest'
import { inputOf, readExceptionFilters } from './filters.ts'

it('reads the address, leaves out what means nothing, and asks for the same', () => {
  const read = readExceptionFilters({ plazo: 'soon', motivo: 'refused', transportadora: '<b>', respondidas: true })
  expect(read).toEqual({ plazo: 'soon', motivo: 'refused', respondidas: true })
  expect(inputOf(read)).toEqual({ due: 'soon', family: 'refused', state: 'answered' })
  expect(inputOf(readExceptionFilters({ plazo: 'never' }))).toEqual({})
})
