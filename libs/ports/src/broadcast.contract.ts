import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import type { Broadcast } from './broadcast.ts'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'

/** The law of broadcasts. */
export function broadcastContract(make: MakePort<Broadcast>): void {
  const { a, b, inA, inB, port, second, runAs, scope } = underLaw(make)

  it('reaches every listener of every process, in order', async () => {
    const other = (await second())!
    const seen: unknown[][] = [[], [], []]
    await inA((here) => here.subscribe('news', (payload) => seen[0]!.push(payload)))
    await inA((here) => here.subscribe('news', (payload) => seen[1]!.push(payload)))
    await runAs(a, () => other.subscribe('news', (payload) => seen[2]!.push(payload)))
    const said = [...Array.from({ length: 20 }, (_, n) => ({ n })), 'ñandú', null]
    for (const payload of said) await inA((here) => here.publish('news', payload))
    await vi.waitFor(() => expect(seen).toEqual([said, said, said]), 5000)
  })
  it('carries a payload far above 8,000 bytes, in order', async () => {
    const seen: string[] = []
    await inA((here) => here.subscribe('long', (payload) => seen.push(payload as string)))
    const said = ['a', 'ñ'.repeat(100_000), 'b', '"\\'.repeat(3000), 'c']
    for (const payload of said) await inA((here) => here.publish('long', payload))
    await vi.waitFor(() => expect(seen.length).toBe(5), 5000)
    expect(seen).toEqual(said)
  })
  it('calls no listener after it unsubscribed', async () => {
    const [seen, still]: [unknown[], unknown[]] = [[], []]
    const stop = await inA((here) => here.subscribe('quiet', (payload) => seen.push(payload)))
    await inA((here) => here.subscribe('quiet', (payload) => still.push(payload)))
    await stop()
    await inA((here) => here.publish('quiet', 1))
    await vi.waitFor(() => expect(still).toEqual([1]), 5000)
    expect(seen).toEqual([])
  })
  it('runs the listener in its subscriber’s context, and survives one that throws', async () => {
    const tenants: string[] = []
    await inA((here) =>
      here.subscribe('context', () => {
        throw new Error('a bad listener')
      }),
    )
    await inA((here) => here.subscribe('context', () => tenants.push(scope())))
    await inA((here) => here.publish('context', 1))
    await inA((here) => here.publish('context', 2))
    await vi.waitFor(() => expect(tenants).toEqual([a, a]), 5000)
  })
  it('never lets tenant A meet tenant B', async () => {
    const [mine, theirs]: [unknown[], unknown[]] = [[], []]
    await inA((here) => here.subscribe('same', (payload) => mine.push(payload)))
    await inB((here) => here.subscribe('same', (payload) => theirs.push(payload)))
    await inA((here) => here.publish('same', 'a'))
    await inA((here) => here.publish('same', 'a'.repeat(20_000)))
    await inB((here) => here.publish('same', b))
    await vi.waitFor(() => expect([mine.length, theirs.length]).toEqual([2, 1]), 5000)
    await sleep(50)
    expect(theirs).toEqual([b])
  })
  it('refuses payloads that it cannot carry', async () => {
    await expect(inA((here) => here.publish('bad', undefined))).rejects.toMatchObject({ code: 'broadcast.bad_value' })
    await expect(inA((here) => here.publish('bad', 'x'.repeat(1_100_000)))).rejects.toMatchObject({
      code: 'broadcast.too_large',
    })
  })
  refusesWithoutTenant(port, {
    publish: (here) => here.publish('c', 1),
    subscribe: (here) => here.subscribe('c', () => undefined),
  })
}
