import { describe, expect, it } from 'vitest'
import { cityKey, dayOf, judgeLeaving } from './judge-leaving.ts'

const now = new Date('2026-11-30T15:00:30.000Z')
const open = { on: true, dryRun: false, limits: {}, isPaused: false }
const none = { today: 0, thisMinute: 0, phoneToday: 0 }
const leaving = { kind: 'messages', what: 'en_reparto', city: 'Bogotá D.C.', carrier: 'tcc', phone: '+573001' } as const
const judge = (control: object, used = none, what: object = {}, since = now) =>
  judgeLeaving({ ...open, ...control }, { ...leaving, ...what }, used, { now, since })

describe('a control', () => {
  it('lets everything leave by default', () => expect(judge({})).toEqual({ go: true }))
  it('that is off lets nothing leave, also while it is paused', () => {
    expect(judge({ on: false })).toEqual({ go: false, because: 'off' })
    expect(judge({ on: false, isPaused: true })).toEqual({ go: false, because: 'off' })
  })
  it('lets a pilot leave by city and carrier, and what has neither not', () => {
    const pilot = { cities: ['bogota'], carriers: ['tcc'] }
    expect(judge({ pilot })).toEqual({ go: true })
    for (const what of [{ city: 'Cali' }, { city: undefined }, { carrier: 'envia' }, { carrier: undefined }])
      expect(judge({ pilot }, none, what)).toEqual({ go: false, because: 'outside_pilot' })
    expect(judge({ pilot: { cities: [], carriers: ['tcc'] } }, none, { city: undefined })).toEqual({ go: true })
  })
  it('makes what is paused wait, and drops what waited too long', () => {
    expect(judge({ isPaused: true })).toEqual({ go: false, waitUntil: new Date(now.getTime() + 3_600_000) })
    const old = new Date(now.getTime() - 21 * 3_600_000)
    expect(judge({ isPaused: true }, none, {}, old)).toEqual({ go: false, because: 'paused_too_long' })
  })
  it('counts a day, a phone and a minute; only the minute makes it wait', () => {
    const limits = { perDay: 10, perMinute: 3, perPhonePerDay: 2 }
    expect(judge({ limits }, { today: 9, thisMinute: 2, phoneToday: 1 })).toEqual({ go: true })
    expect(judge({ limits }, { ...none, today: 10 })).toEqual({ go: false, because: 'per_day' })
    expect(judge({ limits }, { ...none, phoneToday: 2 })).toEqual({ go: false, because: 'per_phone' })
    expect(judge({ limits }, { ...none, thisMinute: 3 })).toEqual({
      go: false,
      waitUntil: new Date('2026-11-30T15:01:00.000Z'),
    })
  })
  it('in a dry run tells only what would have left', () => {
    expect(judge({ dryRun: true })).toEqual({ go: false, because: 'dry_run' })
    expect(judge({ dryRun: true, limits: { perDay: 1 } }, { ...none, today: 1 })).toEqual({
      go: false,
      because: 'per_day',
    })
  })
})

it('counts by the day of Colombia', () => {
  expect(dayOf(new Date('2026-11-30T04:59:59.000Z')).toISOString()).toBe('2026-11-29T05:00:00.000Z')
  expect(dayOf(new Date('2026-11-30T05:00:00.000Z')).toISOString()).toBe('2026-11-30T05:00:00.000Z')
})
it('reads a city in any spelling', () => {
  for (const name of ['Bogotá', 'BOGOTA D.C.', 'Bogotá, D. C.', 'bogota dc']) expect(cityKey(name)).toBe('bogota')
  expect(cityKey('Medellín')).toBe('medellin')
})
