import { expect, it, vi } from 'vitest'

vi.mock('./i18n.ts', () => ({}))

import { age, count, date, day, dayAndTime, dayOfDate, money, phone, shortMoney, time } from './format.ts'

it('writes money, times and phones as Colombians do, with plain spaces', () => {
  expect(money({ amount: '129900', currency: 'COP' }, 'es')).toBe('$ 129.900')
  expect(money({ amount: '0.0008', currency: 'USD' }, 'es')).toBe('USD 0,0008')
  expect(shortMoney({ amount: '12400000', currency: 'COP' }, 'es')).toBe('$ 12,4 M')
  expect(shortMoney({ amount: '999999', currency: 'COP' }, 'en')).toBe('$ 999,999')
  expect(time('2026-11-30T20:05:00Z', 'es')).toBe('3:05 p. m.')
  expect(day('2026-11-30T20:05:00Z', 'es')).toBe('lun, 30 de nov')
  expect(dayAndTime('2026-11-30T20:05:00Z', 'en')).toBe('Mon, Nov 30, 3:05 PM')
  expect(dayOfDate('2026-11-30', 'es')).toBe('lun, 30 de nov')
  expect(dayOfDate('2026-11-30T15:00', 'en')).toBe('Mon, Nov 30')
  expect(date('2026-11-05', 'es')).toBe('5 nov')
  expect(date('2026-11-05', 'en')).toBe('Nov 5')
  expect(count(1240, 'es')).toBe('1.240')
  expect(phone('+573001234567')).toBe('300***4567')
})

it('tells an age in its largest unit', () => {
  const now = Date.parse('2026-11-30T20:00:00Z')
  const ages = ['2026-11-30T19:57:30Z', '2026-11-30T15:00:00Z', '2026-11-28T19:00:00Z', '2026-12-01T00:00:00Z']
  expect(ages.map((at) => age(at, now))).toEqual(['2 min', '5 h', '2 d', '0 min'])
})

it.each([
  ['es', 'es-CO'],
  ['en', 'en-US'],
] as const)('writes days and times as Intl does, in Colombia, all year: %s', (locale, tag) => {
  const timeZone = 'America/Bogota'
  const days = new Intl.DateTimeFormat(tag, { weekday: 'short', day: 'numeric', month: 'short', timeZone })
  const times = new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', hour12: true, timeZone })
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 5 * 3_600_000 + 7 * 60_000) {
    expect(day(at, locale)).toBe(plain(days.format(at)))
    expect(time(at, locale)).toBe(plain(times.format(at)))
  }
})
