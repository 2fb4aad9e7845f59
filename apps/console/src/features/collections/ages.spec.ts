import { expect, it } from 'vitest'
import { AGES, byCarrier, daysOf, firstDay, localDay, summed } from './ages.ts'

const row = (carrier: string, period: string, value: number) => ({ group: { carrier }, period, value })

it('has an age for each day of its window, and only one', () => {
  for (let day = 0; day <= 180; day++)
    expect([day, AGES.filter(({ from, to }) => day >= from && day <= to).length]).toEqual([day, 1])
  expect(firstDay('2026-11-30')).toBe(daysOf(undefined, '2026-11-30').from)
})

it('sums each carrier by age, the most money first, and leaves out who has none', () => {
  const rows = byCarrier(
    [
      row('tcc', '2026-11-30', 10),
      row('tcc', '2026-11-23', 5),
      row('tcc', '2026-11-22', 7),
      row('envia', '2026-09-01', 90),
      row('coordinadora', '2026-11-30', 0),
    ],
    '2026-11-30',
  )
  expect(rows).toEqual([
    { carrier: 'envia', total: 90, byAge: { '61-180': 90 } },
    { carrier: 'tcc', total: 22, byAge: { '0-7': 15, '8-15': 7 } },
  ])
  expect(summed(rows)).toMatchObject({ total: 112, byAge: { '0-7': 15, '8-15': 7, '16-30': 0, '61-180': 90 } })
})

it('asks for the days of an age: the first and the last of a group are in it', () => {
  expect(daysOf('0-7', '2026-11-30')).toEqual({ from: '2026-11-23', until: '2026-12-01' })
  expect(daysOf('8-15', '2026-11-30')).toEqual({ from: '2026-11-15', until: '2026-11-23' })
})

it('takes the day of the numbers’ zone', () => {
  expect(localDay('2026-12-01T03:00:00.000Z', 'America/Bogota')).toBe('2026-11-30')
})
