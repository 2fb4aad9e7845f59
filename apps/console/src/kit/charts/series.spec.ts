import { expect, it } from 'vitest'
import { seriesOf, ticksOf } from './series.ts'

const row = (period: string, value: number | null, carrier = 'tcc') => ({ period, value, group: { carrier } })

it('draws a day without rows as nothing counted, the largest groups first', () => {
  const rows = [row('2026-11-01', 2), row('2026-11-03', 4), row('2026-11-01', 9, 'envia')]
  expect(seriesOf(rows, { stepDays: 1, empty: 0, most: 1 })).toEqual({
    periods: ['2026-11-01', '2026-11-02', '2026-11-03'],
    series: [{ name: 'envia', values: [9, 0, 0] }],
    left: 1,
  })
})

it('leaves a gap where a share has no number', () => {
  const rows = [row('2026-11-02', 0.5), row('2026-11-04', null)]
  expect(seriesOf(rows, { stepDays: 1, empty: null }).series[0]!.values).toEqual([0.5, null, null])
})

it('labels the axis with round numbers', () => {
  expect(ticksOf(530)).toEqual([0, 200, 400, 600])
  expect(ticksOf(0.31)).toEqual([0, 0.1, 0.2, 0.3, 0.4])
  expect(ticksOf(3)).toEqual([0, 1, 2, 3])
  expect(ticksOf(0)).toEqual([0, 1])
})
