import { newId, type TenantId } from '@litper/kernel'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Database } from './database.ts'
import { type MakePort, underLaw } from './law.contract.ts'
import type { EffectLedger, NewEffect } from './spine.ts'

export interface LedgerUnderTest {
  readonly database: Database
  readonly ledger: EffectLedger
  /** The ledger of another process. */
  other(): Promise<{ ledger: EffectLedger; die(): Promise<void> }>
  /** Lets what is claimed now have been claimed so many seconds earlier. */
  ageClaims(seconds: number): Promise<void>
  /** Forgets all effects. */
  empty(): Promise<void>
}

/** What every ledger of effects promises. */
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
  const soon = () => new Date(Date.now() - 1000)

  it('hands out what was enqueued, as it was given', async () => {
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
  it('has one, however many transactions enqueue it at a time', async () => {
    const counts = await Promise.all(Array.from({ length: 12 }, () => enqueue(a, effect('same'))))
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1)
    expect(keys(await due())).toEqual(['same'])
  })
  it('knows nothing of a transaction that rolled back', async () => {
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
  it('hands out only what is due, of the kinds asked for, no more than asked for, over all tenants', async () => {
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
    expect(
      keys(
        await claim(
          0,
          [
            [a, 64],
            [b, 1],
          ],
          2,
        ),
      ),
    ).toEqual(['b3'])
    expect(
      keys(
        await claim(
          0,
          [
            [a, 64],
            [b, 2],
          ],
          2,
        ),
      ),
    ).toEqual([])
    expect(await claim(500, [])).toHaveLength(195)
    expect(await claim(500, [])).toEqual([])
  })
  it('never hands one row to two, however many ask at a time', async () => {
    const all = Array.from({ length: 60 }, (_, n) => `k${String(n).padStart(2, '0')}`)
    await enqueue(a, ...all.map((key) => effect(key)))
    const { ledger: other, die } = await port().other()
    const claims = Array.from({ length: 12 }, (_, n) => (n % 2 ? port().ledger : other).claimDue([kind], 9))
    expect(keys([...(await Promise.all(claims)).flat(), ...(await due())])).toEqual(all)
    await die()
  })
  it('settles with the transaction that tells of it, and for good', async () => {
    await enqueue(a, effect('k'))
    const [row] = await due()
    const failed = inA(({ database, ledger }) =>
      database.transaction(async () => {
        await ledger.settle(row!.id, { state: 'done', result: { id: 7 } })
        throw new Error('no')
      }),
    )
    await expect(failed).rejects.toThrow('no')
    await port().ledger.postpone(row!.id, soon(), 'again', false)
    const [again] = await due()
    expect(again).toMatchObject({ id: row!.id, attempts: 2 })
    await settle(a, row!.id, 'done')
    await settle(a, row!.id, 'failed')
    await port().ledger.postpone(row!.id, soon(), 'too late', false)
    expect(await due()).toEqual([])
  })
  it('cancels what nobody has begun', async () => {
    await enqueue(a, effect('gone'), effect('stays'))
    const ids = new Map((await due()).map((row) => [row.key, row.id]))
    for (const id of ids.values()) await port().ledger.postpone(id, soon(), 'again', false)
    await settle(a, ids.get('gone')!, 'cancelled')
    expect(keys(await due())).toEqual(['stays'])
  })
  it('puts an effect off until its time, and says whether the world may have been reached', async () => {
    await enqueue(a, effect('k'))
    const [row] = await due()
    await port().ledger.postpone(row!.id, new Date(Date.now() + 400), 'lost', true)
    expect(await due()).toEqual([])
    await vi.waitFor(
      async () => expect(await due()).toMatchObject([{ id: row!.id, uncertain: true, attempts: 2 }]),
      5000,
    )
  })
  it('takes back as uncertain what a dead process had, and nothing of the living', async () => {
    await enqueue(a, effect('one'), effect('two'))
    const { ledger: other, die } = await port().other()
    const [theirs] = await other.claimDue([kind], 1)
    const [mine] = await due()
    expect(await port().ledger.reclaimOrphans([mine!.id])).toBe(0)
    await die()
    await vi.waitFor(async () => expect(await port().ledger.reclaimOrphans([mine!.id])).toBe(1), 5000)
    expect(await due()).toMatchObject([{ id: theirs!.id, uncertain: true, attempts: 2 }])
  })
  it('does not let a process that was taken for dead put its effect back', async () => {
    await enqueue(a, effect('k'))
    const { ledger: other, die } = await port().other()
    const [row] = await other.claimDue([kind], 1)
    await die()
    await vi.waitFor(async () => expect(await port().ledger.reclaimOrphans([])).toBe(1), 5000)
    expect(await due()).toHaveLength(1)
    await other.postpone(row!.id, soon(), 'late', false)
    expect(await due()).toEqual([])
  })
  it('takes back what this process claimed a minute ago and no longer has in hand', async () => {
    await enqueue(a, effect('kept'), effect('lost'))
    const rows = await due()
    const kept = rows.find((row) => row.key === 'kept')!
    expect(await port().ledger.reclaimOrphans([kept.id])).toBe(0)
    await port().ageClaims(70)
    expect(await port().ledger.reclaimOrphans([kept.id])).toBe(1)
    expect(await due()).toMatchObject([{ key: 'lost', uncertain: true }])
  })
  it('wakes who waits, here and in another process', async () => {
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
    await port().ledger.postpone(row!.id, soon(), 'still mine', false)
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
