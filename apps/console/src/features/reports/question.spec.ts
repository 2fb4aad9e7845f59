import { expect, it } from 'vitest'
import { filtersOf, grainOf, grainsFor, readQuestion } from './question.ts'

it('keeps of the address only what a question may hold', () => {
  const asked = readQuestion({ indicador: 'delivery_rate', ventana: 'last_7_days', por: 'carrier', solo: 'city:Cali' })
  expect(asked).toEqual({ indicador: 'delivery_rate', ventana: 'last_7_days', por: 'carrier', solo: 'city:Cali' })
  expect(filtersOf(asked)).toEqual({ city: ['Cali'] })
  expect(readQuestion({ indicador: "x'; drop", ventana: 'ever', grano: 'minute', por: 1, solo: 'city' })).toEqual({})
})

it('asks by hour only for a few days, and a split as a whole', () => {
  expect(grainOf({ ventana: 'today' })).toBe('hour')
  expect(grainOf({})).toBe('day')
  expect(grainOf({ por: 'carrier' })).toBe('total')
  expect(grainsFor({ ventana: 'last_90_days' })).not.toContain('hour')
})
