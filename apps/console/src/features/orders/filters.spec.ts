import { expect, it } from 'vitest'
import { inputOf, REASONS, readOrderFilters, STATUSES } from './filters.ts'

it('reads the address, and names what it does not know', () => {
  expect(readOrderFilters({ estado: 'on_hold', motivo: 'address', buscar: 1001 })).toEqual({
    estado: 'on_hold',
    motivo: 'address',
    buscar: '1001',
  })
  expect(readOrderFilters({ estado: 'nonsense', color: 'red' })).toEqual({ unknown: 'estado, color' })
  expect(readOrderFilters({ ...readOrderFilters({ color: 'red' }) })).toEqual({ unknown: 'color' })
  expect(readOrderFilters({})).toEqual({})
})

it('asks the operation for the same', () => {
  expect(inputOf({ estado: 'on_hold', buscar: 'laura' })).toEqual({ status: 'on_hold', search: 'laura' })
  expect([STATUSES.length, REASONS.length]).toEqual([10, 9])
})
