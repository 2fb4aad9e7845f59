import { newId } from '@litper/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Database } from './database.ts'
import { type MakePort, underLaw } from './law.contract.ts'
import type { Inbox } from './spine.ts'

export interface InboxUnderTest {
  readonly database: Database
  readonly inbox: Inbox
}

/** The law of inboxes. */
export function inboxContract(make: MakePort<InboxUnderTest>): void {
  const { inA, port } = underLaw(make)
  const claim = (group: string, ids: readonly string[], thenFail = false) =>
    inA(({ database, inbox }) =>
      database.separateTransaction(async () => {
        const fresh = await inbox.claim(group, ids)
        if (thenFail) throw new Error('rolled back')
        return [...fresh].sort()
      }),
    )
  const some = (n: number) => Array.from({ length: n }, () => newId()).sort()

  it('accepts each id once per group', async () => {
    const [one, two, three] = some(3) as [string, string, string]
    expect(await claim('once', [one, two, one])).toEqual([one, two])
    expect(await claim('once', [three, two])).toEqual([three])
    expect(await claim('once', [one, two, three])).toEqual([])
    expect(await claim('once', [])).toEqual([])
  })
  it('keeps groups apart', async () => {
    const ids = some(2)
    expect(await claim('this', ids)).toEqual(ids)
    expect(await claim('that', ids)).toEqual(ids)
  })
  it('forgets the claims of a transaction that rolled back', async () => {
    const ids = some(2)
    await expect(claim('back', ids, true)).rejects.toThrow('rolled back')
    expect(await claim('back', ids)).toEqual(ids)
  })
  it('knows its claims within the transaction', async () => {
    const ids = some(2)
    await inA(({ database, inbox }) =>
      database.transaction(async () => {
        expect((await inbox.claim('within', ids)).size).toBe(2)
        expect((await inbox.claim('within', ids)).size).toBe(0)
      }),
    )
  })
  it('gives an id to the next transaction when the first one rolls back', async () => {
    const ids = some(3)
    const { promise: claimed, resolve: tell } = Promise.withResolvers<void>()
    const { promise: end, reject: fail } = Promise.withResolvers<void>()
    const first = inA(({ database, inbox }) =>
      database.separateTransaction(async () => {
        await inbox.claim('waiting', ids)
        tell()
        await end
      }),
    )
    await claimed
    const second = claim('waiting', ids)
    fail(new Error('rolled back'))
    await expect(first).rejects.toThrow('rolled back')
    expect(await second).toEqual(ids)
  })
  it('gives each id to one of several concurrent transactions, in any order of ids', async () => {
    let round = 0
    const drawn = fc.array(
      fc.record({ ids: fc.shuffledSubarray([...Array(12).keys()], { minLength: 1 }), fails: fc.boolean() }),
      { minLength: 2, maxLength: 6 },
    )
    await fc.assert(
      fc.asyncProperty(drawn, async (asked) => {
        const group = `race${round++}`
        const all = some(12)
        const ends = await Promise.allSettled(
          asked.map(({ ids, fails }) =>
            claim(
              group,
              ids.map((n) => all[n]!),
              fails,
            ),
          ),
        )
        for (const [index, end] of ends.entries())
          if (end.status === 'rejected')
            expect([asked[index]!.fails, end.reason.message]).toEqual([true, 'rolled back'])
        const given = ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : []))
        const wanted = new Set(asked.flatMap(({ ids, fails }) => (fails ? [] : ids.map((n) => all[n]!))))
        expect(given.sort()).toEqual([...wanted].sort())
      }),
      { numRuns: 40 },
    )
  })
  it('throws outside a transaction, and without a tenant', async () => {
    await expect(inA(({ inbox }) => inbox.claim('g', some(1)))).rejects.toMatchObject({
      code: 'database.no_transaction',
    })
    const { database, inbox } = port()
    await expect((async () => database.transaction(() => inbox.claim('g', some(1))))()).rejects.toMatchObject({
      code: 'tenancy.missing',
    })
  })
}
