import type { SubscribeOptions } from '@litper/ports'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Database } from '../database.ts'
import { Group } from './group.ts'
import type { LogTail } from './log-tail.ts'
import type { Signals } from './signals.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.advanceTimersByTime(10_000)
})
afterEach(() => vi.useRealTimers())

/** A group over a log in memory. `isFree`: whether its lock is. */
function groupOf({ isFree = true, cursor = '7' } = {}) {
  const state = { isFree }
  const query = vi.fn(async (sql: string, _parameters: unknown[]) =>
    sql.startsWith('SELECT') ? [{ position: cursor }] : [],
  )
  const session = vi.fn(async (sql: string, _parameters: unknown[]) =>
    sql.includes('try') ? [{ mine: state.isFree }] : [],
  )
  const tail = {
    after: vi.fn(async (_position: number, _most: number, _streams: readonly string[]) => [] as object[]),
    behind: vi.fn((_position: number, _streams: readonly string[]) => ({ events: 3 })),
  }
  const handle = vi.fn(async (_batch: readonly object[], _behind: object) => undefined)
  const options = { group: 'orders', streams: ['a', 'b'], handle } as unknown as SubscribeOptions
  const group = new Group(
    { query } as unknown as Database,
    { session } as unknown as Signals,
    tail as unknown as LogTail,
    options,
  )
  const kept = () => query.mock.calls.filter(([sql]) => sql.startsWith('UPDATE')).map(([, parameters]) => parameters)
  const asked = () => session.mock.calls.filter(([sql]) => sql.includes('try')).length
  const unlocked = () =>
    session.mock.calls.filter(([sql]) => sql.includes('unlock')).map(([, parameters]) => parameters)
  return { group, state, query, session, tail, handle, kept, asked, unlocked }
}
const row = (position: number, stream = 'a', envelope: object | undefined = { id: String(position) }) => ({
  position,
  stream,
  envelope,
})

it('works from its cursor on, and handles what is of its streams', async () => {
  const { group, tail, handle, session } = groupOf()
  tail.after.mockResolvedValueOnce([row(8), row(9, 'c'), row(10, 'b'), { position: 11, stream: 'a' }])
  expect(await group.pass()).toBe(false)
  expect(session.mock.calls[0]![1]).toEqual(['litper group orders'])
  expect(tail.after.mock.calls).toEqual([[7, 256, ['a', 'b']]])
  expect(tail.behind.mock.calls).toEqual([[11, ['a', 'b']]])
  expect(handle.mock.calls).toEqual([[[{ id: '8' }, { id: '10' }], { events: 3 }]])
  await group.pass()
  expect(tail.after.mock.lastCall![0]).toBe(11)
})
it('has more to do after a full batch, and handles none that is not its own', async () => {
  const { group, tail, handle } = groupOf()
  tail.after.mockResolvedValueOnce(Array.from({ length: 256 }, (_, n) => row(8 + n, 'c')))
  expect([await group.pass(), handle.mock.calls.length]).toEqual([true, 0])
})
it('writes its position twice a second at most, also when nothing comes any more', async () => {
  const { group, tail, kept } = groupOf()
  tail.after
    .mockResolvedValueOnce([row(8)])
    .mockResolvedValueOnce([row(9)])
    .mockResolvedValueOnce([row(10)])
  await group.pass()
  expect(kept()).toEqual([['orders', 8]])
  vi.advanceTimersByTime(499)
  await group.pass()
  expect(kept()).toHaveLength(1)
  vi.advanceTimersByTime(1)
  await group.pass()
  expect(kept().at(-1)).toEqual(['orders', 10])
  vi.advanceTimersByTime(5000)
  await group.pass()
  expect(kept()).toHaveLength(2)
})
it('does not pass an event that was not handled', async () => {
  const { group, tail, handle, kept } = groupOf()
  tail.after.mockResolvedValue([row(8)])
  handle.mockRejectedValueOnce(new Error('no'))
  await expect(group.pass()).rejects.toThrow('no')
  expect(kept()).toEqual([])
  await group.pass()
  expect([tail.after.mock.calls[1]![0], handle.mock.calls.length]).toEqual([7, 2])
})
it('leaves the work to the process that leads, and asks now and then whether it is gone', async () => {
  const { group, state, asked, tail } = groupOf({ isFree: false })
  expect(await group.pass()).toBe(false)
  vi.advanceTimersByTime(399)
  await group.pass()
  expect([asked(), tail.after.mock.calls.length]).toEqual([1, 0])
  state.isFree = true
  vi.advanceTimersByTime(1)
  await group.pass()
  expect([asked(), tail.after.mock.calls.length]).toEqual([2, 1])
  await group.pass()
  expect(asked()).toBe(2)
})
it('asks for the lead again when its connection was lost', async () => {
  const { group, asked } = groupOf()
  await group.pass()
  group.forgetLead()
  vi.advanceTimersByTime(400)
  await group.pass()
  expect(asked()).toBe(2)
})
it('that gives up its lead writes its position and frees the lock; another process goes on from there', async () => {
  const { group, tail, kept, unlocked, asked } = groupOf()
  await group.giveUpLead()
  expect(unlocked()).toEqual([])
  tail.after.mockResolvedValueOnce([row(8)]).mockResolvedValueOnce([row(9)])
  await group.pass()
  await group.pass()
  await group.giveUpLead()
  expect([kept().at(-1), unlocked()]).toEqual([['orders', 9], [['litper group orders']]])
  vi.advanceTimersByTime(400)
  await group.pass()
  expect(asked()).toBe(2)
})
it('gives up its lead though the database is away', async () => {
  const { group, tail, query, session, unlocked } = groupOf()
  tail.after.mockResolvedValueOnce([row(8)]).mockResolvedValueOnce([row(9)])
  await group.pass()
  await group.pass()
  query.mockRejectedValue(new Error('away'))
  session.mockRejectedValue(new Error('away'))
  await group.giveUpLead()
  expect(unlocked()).toHaveLength(1)
})
it('frees the lock when its cursor cannot be read: a lock that is taken twice is freed by neither', async () => {
  const { group, query, unlocked, tail } = groupOf()
  query.mockRejectedValueOnce(new Error('away'))
  await expect(group.pass()).rejects.toThrow('away')
  expect([unlocked().length, tail.after.mock.calls.length]).toEqual([1, 0])
})
