import { newId, type TenantId } from '@litper/kernel'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Database } from './database.ts'
import { type MakePort, underLaw } from './law.contract.ts'
import type { Doubt, EffectLedger, NewEffect } from './spine.ts'

export interface LedgerUnderTest {
  readonly database: Database
  readonly ledger: EffectLedger
  /** The ledger of another process. */
  other(): Promise<{ ledger: EffectLedger; die(): Promise<void>; loseConnection(): Promise<void> }>
  /** Makes the claims of now look so many seconds older. */
  ageClaims(seconds: number): Promise<void>
  /** Makes the lost calls of now look so many seconds older. */
  ageLosses(seconds: number): Promise<void>
  /** Deletes all effects. */
  empty(): Promise<void>
}

/** The law of effect ledgers. */
export function effectLedgerContract(make: MakePort<LedgerUnderTest>): void {
  const { a, b, as, inA, port } = underLaw(make)
  let kind: string
  beforeEach(async () => {
    kind = `law.${newId()}`
    await port().empty()
  })
  const effect = (key: string, more: Partial<NewEffect> = {}): NewEffect => ({
    kind,
    key,
    payload: { key },
    correlation: newId(),
    ...more,
  })
  const enqueue = (tenant: TenantId, ...effects: NewEffect[]) =>
    as(tenant)(({ database, ledger }) => database.separateTransaction(() => ledger.enqueue(effects)))
  const due = async (limit = 100) => port().ledger.claimDue([kind], limit)
  const keys = (rows: readonly { key: string }[]) => rows.map((row) => row.key).sort()
  const settle = (tenant: TenantId, id: string, state: 'done' | 'failed' | 'cancelled') =>
    as(tenant)(({ database, ledger }) => database.separateTransaction(() => ledger.settle(id, { state })))
  const settleBy = (ledger: EffectLedger, id: string) =>
    inA(({ database }) => database.separateTransaction(() => ledger.settle(id, { state: 'done' })))
  const soon = () => new Date(Date.now() - 1000)

  it('gives out effects as they were enqueued', async () => {
    const given = effect('ñ', { payload: { text: '"\\\u0000', list: [1, null] }, traceparent: '00-1-2-01' })
    expect(await enqueue(a, given)).toBe(1)
    expect(await due()).toMatchObject([{ ...given, tenant: a, attempts: 1, uncertain: false }])
  })
  it('has at most one effect for a kind and key of a tenant, for ever', async () => {
    expect(await enqueue(a, effect('one'), effect('one'), effect('two'))).toBe(2)
    expect(await enqueue(a, effect('one'), effect('three'))).toBe(1)
    expect(await enqueue(a, effect('one', { kind: `${kind}.other` }))).toBe(1)
    expect(await enqueue(b, effect('one'))).toBe(1)
    for (const row of await due()) await settle(row.tenant, row.id, 'done')
    expect(await enqueue(a, effect('one'), effect('two'), effect('three'))).toBe(0)
    expect(await due()).toEqual([])
  })
  it('has one when several transactions enqueue it at the same time', async () => {
    const counts = await Promise.all(Array.from({ length: 12 }, () => enqueue(a, effect('same'))))
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1)
    expect(keys(await due())).toEqual(['same'])
  })
  it('has no effect of a transaction that rolled back', async () => {
    const failed = inA(({ database, ledger }) =>
      database.transaction(async () => {
        await ledger.enqueue([effect('never')])
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    expect(await due()).toEqual([])
    expect(await enqueue(a, effect('never'))).toBe(1)
  })
  it('gives out only due effects of the given kinds, up to the limit, of all tenants', async () => {
    await enqueue(a, effect('later', { runAt: new Date(Date.now() + 60_000) }), effect('now', { runAt: soon() }))
    await enqueue(b, effect('theirs'), effect('another', { kind: `${kind}.other` }))
    expect(keys(await due(1))).toHaveLength(1)
    expect(keys(await due())).toHaveLength(1)
    expect(await due()).toEqual([])
    expect(keys(await port().ledger.claimDue([`${kind}.other`], 9))).toEqual(['another'])
  })
  it('shares out by tenant when more is due than asked for, whoever holds least first, each its oldest first', async () => {
    const burst = Array.from({ length: 200 }, (_, n) => effect(`a${n}`, { runAt: new Date(Date.now() - 60_000 + n) }))
    await enqueue(a, ...burst)
    await enqueue(b, effect('b0'), effect('b1'), effect('b2'))
    const claim = (limit: number, held: [TenantId, number][], least = 0) =>
      port().ledger.claimDue([kind], limit, { held: new Map(held), least })
    expect(keys(await claim(4, []))).toEqual(['a0', 'a1', 'b0', 'b1'])
    expect(keys(await claim(2, [[a, 9]]))).toEqual(['a2', 'b2'])
    expect(keys(await claim(3, []))).toEqual(['a3', 'a4', 'a5'])
    await enqueue(b, effect('b3'), effect('b4'))
    const full = (ofB: number): [TenantId, number][] => [
      [a, 64],
      [b, ofB],
    ]
    expect(keys(await claim(0, full(1), 2))).toEqual(['b3'])
    expect(keys(await claim(0, full(2), 2))).toEqual([])
    expect(await claim(500, [])).toHaveLength(195)
    expect(await claim(500, [])).toEqual([])
  })
  it('never gives one row to two claims at the same time', async () => {
    const all = Array.from({ length: 60 }, (_, n) => `k${String(n).padStart(2, '0')}`)
    await enqueue(a, ...all.map((key) => effect(key)))
    const { ledger: other, die } = await port().other()
    const claims = Array.from({ length: 12 }, (_, n) => (n % 2 ? port().ledger : other).claimDue([kind], 9))
    expect(keys([...(await Promise.all(claims)).flat(), ...(await due())])).toEqual(all)
    await die()
  })
  it('settles in the transaction of the result, and for ever', async () => {
    await enqueue(a, effect('k'))
    const [row] = await due()
    const failed = inA(({ database, ledger }) =>
      database.transaction(async () => {
        await ledger.settle(row!.id, { state: 'done', result: { id: 7 } })
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    await port().ledger.postpone(row!.id, soon(), 'again', 'none')
    const [again] = await due()
    expect(again).toMatchObject({ id: row!.id, attempts: 2 })
    await settle(a, row!.id, 'done')
    await settle(a, row!.id, 'failed')
    await port().ledger.postpone(row!.id, soon(), 'too late', 'none')
    expect(await due()).toEqual([])
  })
  it('cancels an effect that no process has claimed', async () => {
    await enqueue(a, effect('gone'), effect('stays'))
    const ids = new Map((await due()).map((row) => [row.key, row.id]))
    for (const id of ids.values()) await port().ledger.postpone(id, soon(), 'again', 'none')
    await settle(a, ids.get('gone')!, 'cancelled')
    expect(keys(await due())).toEqual(['stays'])
  })
  it('postpones an effect, and keeps whether it is uncertain', async () => {
    await enqueue(a, effect('k'))
    const [row] = await due()
    await port().ledger.postpone(row!.id, new Date(Date.now() + 400), 'lost', 'new')
    expect(await due()).toEqual([])
    await vi.waitFor(
      async () => expect(await due()).toMatchObject([{ id: row!.id, uncertain: true, attempts: 2 }]),
      5000,
    )
  })
  it('tells for how long a call has been lost: from the last one, whatever is tried meanwhile', async () => {
    await enqueue(a, effect('k'))
    const claim = async () => (await due())[0]!
    const again = async (id: string, doubt: Doubt) => {
      await port().ledger.postpone(id, soon(), 'again', doubt)
      return claim()
    }
    const { id, lostForMs } = await claim()
    expect(lostForMs).toBeUndefined()
    await again(id, 'new')
    await port().ageLosses(30)
    const kept = await again(id, 'kept')
    expect(kept.lostForMs).toBeGreaterThanOrEqual(30_000)
    expect(kept.lostForMs).toBeLessThan(60_000)
    const lostAgain = await again(id, 'new')
    expect(lostAgain.lostForMs).toBeLessThan(30_000)
    expect(await again(id, 'none')).toMatchObject({ uncertain: false, lostForMs: undefined })
  })
  it('makes the claims of a dead process uncertain, and no others', async () => {
    await enqueue(a, effect('one'), effect('two'))
    const { ledger: other, die } = await port().other()
    const [theirs] = await other.claimDue([kind], 1)
    const [mine] = await due()
    expect(await port().ledger.reclaimOrphans([mine!.id])).toBe(0)
    await die()
    await vi.waitFor(async () => expect(await port().ledger.reclaimOrphans([mine!.id])).toBe(1), 5000)
    expect(await due()).toMatchObject([{ id: theirs!.id, uncertain: true, attempts: 2, lostForMs: expect.any(Number) }])
  })
  it('leaves its claims to a process that lost its connection and comes back', async () => {
    await enqueue(a, effect('k'))
    const { ledger: other, die, loseConnection } = await port().other()
    const [row] = await other.claimDue([kind], 1)
    await loseConnection()
    expect(await port().ledger.reclaimOrphans([])).toBe(0)
    expect(await due()).toEqual([])
    expect(await settleBy(other, row!.id)).toBe(true)
    await die()
  })
  it('takes no result of a process that was taken for dead once another has its effect', async () => {
    await enqueue(a, effect('k'))
    const { ledger: other, die } = await port().other()
    const [row] = await other.claimDue([kind], 1)
    await die()
    await vi.waitFor(async () => expect(await port().ledger.reclaimOrphans([])).toBe(1), 5000)
    expect(await due()).toHaveLength(1)
    expect(await settleBy(other, row!.id)).toBe(false)
    expect(await settle(a, row!.id, 'done')).toBe(true)
    expect(await settle(a, row!.id, 'done')).toBe(false)
  })
  it('does not let a process that was taken for dead postpone its effect', async () => {
    await enqueue(a, effect('k'))
    const { ledger: other, die } = await port().other()
    const [row] = await other.claimDue([kind], 1)
    await die()
    await vi.waitFor(async () => expect(await port().ledger.reclaimOrphans([])).toBe(1), 5000)
    expect(await due()).toHaveLength(1)
    await other.postpone(row!.id, soon(), 'late', 'none')
    expect(await due()).toEqual([])
  })
  it('makes old claims of this process uncertain when it no longer works on them', async () => {
    await enqueue(a, effect('kept'), effect('lost'))
    const rows = await due()
    const kept = rows.find((row) => row.key === 'kept')!
    expect(await port().ledger.reclaimOrphans([kept.id])).toBe(0)
    await port().ageClaims(70)
    expect(await port().ledger.reclaimOrphans([kept.id])).toBe(1)
    expect(await due()).toMatchObject([{ key: 'lost', uncertain: true, lostForMs: expect.any(Number) }])
  })
  it('wakes listeners in this and in other processes', async () => {
    const { ledger: other, die } = await port().other()
    const [here, there] = [vi.fn(), vi.fn()]
    port().ledger.onWake(here)
    other.onWake(there)
    await enqueue(a, effect('k'))
    await vi.waitFor(() => {
      expect(here).toHaveBeenCalled()
      expect(there).toHaveBeenCalled()
    }, 5000)
    await die()
  })
  it('never lets tenant A meet tenant B', async () => {
    await enqueue(a, effect('k'))
    const [row] = await due()
    await settle(b, row!.id, 'done')
    await port().ledger.postpone(row!.id, soon(), 'still mine', 'none')
    expect(await due()).toMatchObject([{ id: row!.id, tenant: a }])
  })
  it('throws outside a transaction, and without a tenant', async () => {
    const outside = { code: 'database.no_transaction' }
    await expect(inA(({ ledger }) => ledger.enqueue([effect('k')]))).rejects.toMatchObject(outside)
    await expect(inA(({ ledger }) => ledger.settle(newId(), { state: 'done' }))).rejects.toMatchObject(outside)
    const { database, ledger } = port()
    await expect((async () => database.transaction(() => ledger.enqueue([effect('k')])))()).rejects.toMatchObject({
      code: 'tenancy.missing',
    })
  })
}
