import { expect, it } from 'vitest'
import { chartOf } from './pictures.mjs'
import { readQuestions } from './questions.mjs'

const question = (name: string) => readQuestions().find((one) => one.name === name)!

it('draws lines over time, bars in the order of the answer, and what tells rows of one bar apart', () => {
  const line = chartOf(question('sales-orders-by-day'), [{ day: '2026-11-01', orders: 3 }])
  expect(line).toMatchObject({ mark: { type: 'line' }, encoding: { x: { type: 'temporal' } } })
  expect(line.data.values).toEqual([{ x: '2026-11-01', y: 3 }])
  const bars = chartOf(question('money-cash-by-age'), [
    { standing: 'collected', age_days: '0-3', amount: '10.5' },
    { standing: 'returned', age_days: '0-3', amount: null },
  ])
  expect(bars).toMatchObject({ mark: 'bar', encoding: { x: { sort: null }, color: { field: 'series' } } })
  expect(bars.data.values).toEqual([
    { x: '0-3', y: 10.5, series: 'collected' },
    { x: '0-3', y: null, series: 'returned' },
  ])
})

it('says that a question has no data', () => {
  expect(chartOf(question('agents-cost'), []).title).toBe('Costo por agente: sin datos')
})
