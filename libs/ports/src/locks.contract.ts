import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type MakePort, refusesWithoutTenant, underLaw } from './law.contract.ts'
import type { Locks } from './locks.ts'

/** The law of locks. */
export function locksContract(make: MakePort<Locks>): void {
  const { a, inA, inB, port, second, runAs } = underLaw(make)

  it('has one holder at a time, and tokens that only grow', async () => {
    const tokens: bigint[] = []
    let inside = 0
    await Promise.all(
      Array.from({ length: 12 }, () =>
        inA((locks) =>
          locks.withLock('one', { ttlMs: 10_000, waitMs: 20_000 }, async (token) => {
            expect(++inside).toBe(1)
            await sleep(5)
            tokens.push(token)
            inside--
          }),
        ),
      ),
    )
    expect(tokens).toHaveLength(12)
    expect(tokens.every((token, at) => at === 0 || token > tokens[at - 1]!)).toBe(true)
  })
  it('is one lock for all processes', async () => {
    const other = await second()
    const held = await inA((locks) => locks.tryLock('everywhere', { ttlMs: 10_000 }))
    expect(await runAs(a, () => other!.tryLock('everywhere', { ttlMs: 10_000 }))).toBeUndefined()
    await held!.release()
    expect(await runAs(a, () => other!.tryLock('everywhere', { ttlMs: 10_000 }))).toBeDefined()
  })
  it('refuses at once, or after the wait', async () => {
    const held = await inA((locks) => locks.tryLock('taken', { ttlMs: 10_000 }))
    expect(await inA((locks) => locks.tryLock('taken', { ttlMs: 10_000 }))).toBeUndefined()
    const started = performance.now()
    await expect(
      inA((locks) => locks.withLock('taken', { ttlMs: 1000, waitMs: 150 }, async () => 1)),
    ).rejects.toMatchObject({ code: 'locks.taken', kind: 'conflict' })
    expect(performance.now() - started).toBeGreaterThan(140)
    await held!.release()
  })
  it('frees the key when the work fails', async () => {
    await expect(
      inA((locks) => locks.withLock('failing', { ttlMs: 10_000, waitMs: 0 }, () => Promise.reject(new Error('no')))),
    ).rejects.toThrow('no')
    expect(await inA((locks) => locks.withLock('failing', { ttlMs: 10_000, waitMs: 0 }, async () => 'yes'))).toBe('yes')
  })
  it('gives the lock of a stalled holder to another; the old token is smaller and its release frees nothing', async () => {
    const stalled = await inA((locks) => locks.tryLock('stalled', { ttlMs: 80 }))
    await sleep(120)
    const next = await inA((locks) => locks.tryLock('stalled', { ttlMs: 10_000 }))
    expect(next!.token > stalled!.token).toBe(true)
    await stalled!.release()
    expect(await inA((locks) => locks.tryLock('stalled', { ttlMs: 10_000 }))).toBeUndefined()
  })
  it('never lets tenant A meet tenant B', async () => {
    const held = await inA((locks) => locks.tryLock('same', { ttlMs: 10_000 }))
    const theirs = await inB((locks) => locks.tryLock('same', { ttlMs: 10_000 }))
    expect(held && theirs).toBeDefined()
    await theirs!.release()
    expect(await inA((locks) => locks.tryLock('same', { ttlMs: 10_000 }))).toBeUndefined()
  })
  it('refuses an invalid time', async () => {
    for (const ttlMs of [0, -1, Number.NaN, 86_400_001])
      await expect(inA((locks) => locks.tryLock('bad', { ttlMs }))).rejects.toMatchObject({ code: 'locks.bad_ttl' })
    await expect(inA((locks) => locks.tryLock('', { ttlMs: 1 }))).rejects.toMatchObject({ code: 'ports.bad_key' })
  })
  refusesWithoutTenant(port, {
    tryLock: (locks) => locks.tryLock('k', { ttlMs: 1 }),
    withLock: (locks) => locks.withLock('k', { ttlMs: 1, waitMs: 0 }, async () => 1),
  })
}
