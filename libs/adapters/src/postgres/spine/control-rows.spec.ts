import { expect, it } from 'vitest'
import { controlOf, defaultOf, NOTHING_YET, withheldOf } from './control-rows.ts'

const at = new Date('2026-11-30T12:00:00Z')
const row = {
  kind: 'messages',
  is_on: false,
  dry_run: true,
  pilot: null,
  limits: { perDay: 5 },
  reason: null,
  paused: null,
  set_by: 'ana',
  set_at: at,
} as const

it('a control that nobody has set is on, without limits', () => {
  expect(defaultOf('messages')).toEqual({ kind: 'messages', on: true, dryRun: false, limits: {} })
  expect(NOTHING_YET).toEqual({ passedToday: 0, withheldToday: 0, waiting: 0 })
})
it('a control that was set is as it was set', () => {
  expect(controlOf(row)).toEqual({
    ...{ kind: 'messages', on: false, dryRun: true, limits: { perDay: 5 }, setBy: 'ana', setAt: at },
    ...{ pilot: undefined, reason: undefined, paused: undefined },
  })
  const pilot = { cities: ['Cali'], carriers: [] }
  const paused = { reason: 'a complaint', since: at.toISOString(), by: 'ana' }
  expect(controlOf({ ...row, pilot, reason: 'a trial', paused })).toMatchObject({
    ...{ pilot, reason: 'a trial', paused: { reason: 'a complaint', since: at, by: 'ana' } },
  })
})
it('what was withheld says its town and carrier where it had them', () => {
  const withheld = { id: '1', kind: 'messages', because: 'off', what: 'x', about: {}, at } as const
  expect(withheldOf({ ...withheld, city: null, carrier: null })).toEqual(withheld)
  expect(withheldOf({ ...withheld, city: 'Cali', carrier: 'tcc' })).toEqual({
    ...withheld,
    city: 'Cali',
    carrier: 'tcc',
  })
})
