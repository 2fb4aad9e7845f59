import type pg from 'pg'
import { beforeEach, expect, it, vi } from 'vitest'
import { SHARD_LOCK, ShardHold } from './shard-hold.ts'
import { SHARDS, shardOf } from './shards.ts'

/** Advisory locks as PostgreSQL has them: by the connection that holds them, gone with it. */
class Locks {
  readonly shards = new Map<number, object>()
  readonly alive = new Set<object>()
  readonly asked: string[] = []
  fails?: Error

  pool(): pg.Pool {
    const connect = async () => {
      const client = {
        release: vi.fn(() => {
          this.alive.delete(client)
          for (const [shard, holder] of this.shards) if (holder === client) this.shards.delete(shard)
        }),
        query: async (query: string | { text: string; values?: unknown[] }, given?: unknown[]) =>
          this.ask(client, query, given),
      }
      this.clients.push(client)
      return client
    }
    return { connect } as unknown as pg.Pool
  }
  readonly clients: { release: ReturnType<typeof vi.fn> }[] = []

  private ask(client: object, query: string | { text: string; values?: unknown[] }, given?: unknown[]) {
    const [text, values] = typeof query === 'string' ? [query, given ?? []] : [query.text, query.values ?? given ?? []]
    this.asked.push(text)
    if (this.fails) throw this.fails
    if (text.includes('pg_locks')) return { rows: [{ n: this.alive.size }] }
    if (text.includes('pg_try_advisory_lock')) {
      const [lock, wanted, most] = values as [number, number[], number]
      expect(lock).toBe(SHARD_LOCK)
      const free = wanted.filter((shard) => !this.shards.has(shard)).slice(0, most)
      for (const shard of free) this.shards.set(shard, client)
      return { rows: free.map((shard) => ({ shard })) }
    }
    if (text.includes('pg_advisory_unlock')) {
      for (const shard of values[1] as number[]) this.shards.delete(shard)
      return { rows: [] }
    }
    if (text.includes('pg_advisory_lock')) this.alive.add(client)
    return { rows: [] }
  }
}
let locks: Locks
beforeEach(() => {
  locks = new Locks()
})
const held = async (hold: ShardHold) => [...(await hold.current()).shards].sort((a, b) => a - b)
const ALL = Array.from({ length: SHARDS }, (_, n) => n)

it('carries all shards alone, and each relay its share when there are more: a quarter at least', async () => {
  const relays = Array.from({ length: 5 }, () => new ShardHold(locks.pool(), 0))
  expect(await held(relays[0]!)).toEqual(ALL)
  const sizes = async (count: number) => {
    for (let turn = 0; turn < 3; turn++) for (const one of relays.slice(0, count)) await one.current()
    const all = await Promise.all(relays.slice(0, count).map(held))
    expect(all.flat().sort((a, b) => a - b)).toEqual(ALL)
    return all.map((one) => one.length).sort()
  }
  expect(await sizes(2)).toEqual([8, 8])
  expect(await sizes(3)).toEqual([4, 6, 6])
  expect(await sizes(4)).toEqual([4, 4, 4, 4])
  expect(await sizes(5)).toEqual([0, 4, 4, 4, 4])
})
it('takes over what a relay held whose connection is gone', async () => {
  const [one, other] = [new ShardHold(locks.pool(), 0), new ShardHold(locks.pool(), 0)]
  for (let turn = 0; turn < 2; turn++) for (const hold of [one, other]) await hold.current()
  expect((await held(other)).length).toBe(8)
  one.drop()
  expect([locks.clients[0]!.release.mock.calls, ALL.some((shard) => one.has(shard))]).toEqual([[[true]], false])
  expect(await held(other)).toEqual(ALL)
  expect(ALL.every((shard) => other.has(shard))).toBe(true)
  expect((await one.current()).client).not.toBe(locks.clients[0])
})
it('looks once a second who is there, and at once after it dropped all', async () => {
  const hold = new ShardHold(locks.pool())
  const looked = () => locks.asked.filter((text) => text.includes('pg_locks')).length
  vi.useFakeTimers({ toFake: ['performance'] })
  await hold.current()
  vi.advanceTimersByTime(999)
  await hold.current()
  expect(looked()).toBe(1)
  vi.advanceTimersByTime(1)
  await hold.current()
  expect(looked()).toBe(2)
  hold.drop()
  expect(await held(hold)).toEqual(ALL)
  expect(looked()).toBe(3)
  vi.useRealTimers()
})
it('gives back a connection on which it could not say that it lives', async () => {
  locks.fails = new Error('away')
  const hold = new ShardHold(locks.pool())
  await expect(hold.current()).rejects.toThrow('away')
  expect(locks.clients[0]!.release.mock.calls).toEqual([[true]])
  hold.drop() // there is nothing to give up
  locks.fails = undefined
  expect(await held(hold)).toEqual(ALL)
})
it('has all events of a key in one shard, and keys in all of them', () => {
  const shards = Array.from({ length: 400 }, (_, n) => shardOf({ tenant: 't' as never, key: `k${n}` }))
  expect([...new Set(shards)].sort((a, b) => a - b)).toEqual(ALL)
  expect(shardOf({ tenant: 't' as never, key: 'k1' })).toBe(shards[1])
  const others = Array.from({ length: 400 }, (_, n) => shardOf({ tenant: 'u' as never, key: `k${n}` }))
  expect(others).not.toEqual(shards)
})
