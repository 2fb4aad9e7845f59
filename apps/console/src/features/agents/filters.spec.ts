import { expect, it } from 'vitest'
import { inputOf, readRunFilters } from './filters.ts'

it('keeps of the address only what the list of runs knows', () => {
  const filters = readRunFilters({ estado: 'waiting', agente: 'contra-entrega', otra: '1' })
  expect(inputOf(filters)).toEqual({ state: 'waiting', agent: 'contra-entrega' })
  expect(readRunFilters({ estado: 'asleep', agente: '../x' })).toEqual({})
})
