import { newId, type TenantId, tenantId } from '@litper/kernel'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Database } from '../database.ts'
import { CLAIM_DUE, CLAIM_SHARES } from './effect-claims.ts'
import { PostgresEffectLedger } from './effect-ledger.ts'
import type { Signals } from './signals.ts'

const steps = vi.hoisted(() => [] as unknown[])
vi.mock('node:timers/promises', () => ({ setTimeout: async (...all: unknown[]) => void steps.push(['wait', ...all]) }))
beforeEach(() => {
  steps.length = 0
})

/** A ledger whose statements get these answers, by a word in them; what it does is in `steps`. */
function ledgerOver(answers: { [word: string]: object[][] } = {}) {
  const answer = (sql: string) =>
    Object.entries(answers)
      .find(([word]) => sql.includes(word))?.[1]
      .shift() ?? []
  const query = vi.fn(async (sql: string, _parameters: unknown[]) => answer(sql))
  const back: (() => unknown)[] = []
  const signals = {
    session: async (sql: string, parameters: unknown[]) => {
      steps.push([/pg_\w+/.exec(sql)?.[0], ...parameters])
      return answer(sql)
    },
    notify: (channel: string) => void steps.push(['notify', channel]),
    onReconnect: (listener: () => unknown) => void back.push(listener),
  }
  const ledger = new PostgresEffectLedger({ query } as unknown as Database, signals as unknown as Signals)
  return { ledger, query, comeBack: async () => back[0]!() }
}
const locks = (...free: boolean[]) => free.map((one) => [{ free: one }])
const owners = () => [[{ owner: '5' }]]

it('says that it lives by a lock on its number, again when its connection is made anew', async () => {
  const { ledger, comeBack } = ledgerOver()
  await ledger.open()
  await comeBack()
  const [[first, owner]] = steps as [[string, number]]
  expect([first, owner > 0]).toEqual(['pg_advisory_lock', true])
  expect(steps[1]).toEqual([first, owner])
})
it('waits for nobody and wakes nobody when all whose claims there are live', async () => {
  const { ledger } = ledgerOver({ 'DISTINCT owner': owners(), pg_try: locks(false) })
  expect(await ledger.reclaimOrphans([])).toBe(0)
  expect(steps).toEqual([['pg_try_advisory_lock', '5']])
})
it('gives who is gone a moment, then takes its claims while it holds its lock', async () => {
  const { ledger } = ledgerOver({
    'DISTINCT owner': owners(),
    pg_try: locks(true, true),
    'owner = $1 RETURNING': [[{}, {}]],
  })
  expect(await ledger.reclaimOrphans([])).toBe(2)
  expect(steps).toEqual([
    ['pg_try_advisory_lock', '5'],
    ['pg_advisory_unlock', '5'],
    ['wait', 1500, undefined, { ref: false }],
    ['pg_try_advisory_lock', '5'],
    ['pg_advisory_unlock', '5'],
    ['notify', 'litper_effects'],
  ])
})
it('leaves its claims to who came back in that moment', async () => {
  const { ledger, query } = ledgerOver({ 'DISTINCT owner': owners(), pg_try: locks(true, false) })
  expect(await ledger.reclaimOrphans([])).toBe(0)
  expect(steps.slice(3)).toEqual([['pg_try_advisory_lock', '5']])
  expect(query).toHaveBeenCalledTimes(2)
})
it('wakes runners for a claim of its own that nobody works on', async () => {
  const { ledger } = ledgerOver({ 'claimed_at <': [[{}]] })
  expect(await ledger.reclaimOrphans([])).toBe(1)
  expect(steps).toEqual([['notify', 'litper_effects']])
})
it('claims by shares while more is due than it asks for, and simply again when less is', async () => {
  const many = { id: newId(), tenant_id: newId() }
  const { ledger, query } = ledgerOver({
    [CLAIM_DUE]: [[{ yes: false, id: null }], [{ yes: true, id: null }]],
    [CLAIM_SHARES]: [[many, many], [many]],
  })
  const tenant: TenantId = tenantId(newId())
  const claim = async (shares?: { held: Map<TenantId, number>; least: number }) => {
    const rows = await ledger.claimDue(['k'], 2, shares)
    return [rows.length, query.mock.calls.splice(0).map(([sql, [, ...more]]) => [sql, ...more])]
  }
  expect(await claim()).toEqual([
    2,
    [
      [CLAIM_DUE, ['k'], 2],
      [CLAIM_SHARES, ['k'], 2, 0, [], []],
    ],
  ])
  expect(await claim({ held: new Map([[tenant, 7]]), least: 1 })).toEqual([
    1,
    [[CLAIM_SHARES, ['k'], 2, 1, [tenant], [7]]],
  ])
  expect(await claim()).toEqual([0, [[CLAIM_DUE, ['k'], 2]]])
})
