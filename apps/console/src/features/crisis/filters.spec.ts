import { expect, it } from 'vitest'
import { readIncidentFilters, readRoomSearch } from './filters.ts'

it('keeps of the address only states that exist and runs that may exist', () => {
  expect(readIncidentFilters({ estado: 'working' })).toEqual({ estado: 'working' })
  expect(readIncidentFilters({ estado: 'burning' })).toEqual({})
  const plan = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'
  expect(readRoomSearch({ plan })).toEqual({ plan })
  expect(readRoomSearch({ plan: 'javascript:alert(1)' })).toEqual({})
})
