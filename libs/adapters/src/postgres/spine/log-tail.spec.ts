import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Database } from '../database.ts'
import { LogTail } from './log-tail.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  vi.advanceTimersByTime(10_000)
})
afterEach(() => vi.useRealTimers())

const TENANT = 'one tenant'
/** A tail of a log in memory that has so many rows of stream `a`. `asked`: for its end, or for the rows after a position. */
function tailOf(rows: number) {
  const log: number[] = []
  const grow = (more: number) => {
    for (let n = 0; n < more; n++) log.push(log.length + 1)
  }
  grow(rows)
  const query = vi.fn(async (sql: string, [after, streams, most]: [number, string[], number] = [0, [], 0]) => {
    if (sql.includes('max(position)')) return [{ at: String(log.length) }]
    const envelope = streams.includes('a') ? { tenant: TENANT } : null
    return log.slice(after, after + most).map((position) => ({ position: String(position), stream: 'a', envelope }))
  })
  const told: { [event: string]: () => void } = {}
  const tail = new LogTail({ query } as unknown as Database, {
    on: (channel, listener) => {
      told[channel] = listener
      return () => true
    },
    onReconnect: (listener) => {
      told['back'] = listener
    },
  })
  tail.want(['a'])
  const asked = () => query.mock.calls.splice(0).map(([, parameters]) => parameters?.[0] ?? 'end')
  const after = async (position: number, most = 256) =>
    (await tail.after(position, most, ['a'])).map((row) => row.position)
  return { tail, grow, query, asked, after, signal: () => told['litper_log']!(), back: () => told['back']!() }
}

it('asks for the end once, then for what is new when it is told so, or after half a second', async () => {
  const { after, asked, grow, signal } = tailOf(5)
  expect([await after(5), asked()]).toEqual([[], ['end', 5]])
  grow(2)
  vi.advanceTimersByTime(450)
  expect([await after(5), asked()]).toEqual([[], []])
  vi.advanceTimersByTime(1)
  expect([await after(5), asked()]).toEqual([[6, 7], [5]])
  expect([await after(6), asked()]).toEqual([[7], []])
  grow(1)
  signal()
  expect([await after(5, 2), await after(7), asked()]).toEqual([[6, 7], [8], [7]])
})
it('lets who is further behind than its own beginning read alone', async () => {
  const { after, asked } = tailOf(5)
  expect([await after(3, 1), asked()]).toEqual([[4], ['end', 5, 3]])
})
it('begins anew for a stream that nobody wanted before, and for no other', async () => {
  const { tail, after, asked } = tailOf(5)
  await after(5)
  asked()
  tail.want(['a'])
  await after(5)
  expect(asked()).toEqual([])
  tail.want(['a', 'b'])
  await after(5)
  expect(asked()).toEqual(['end', 5])
  tail.want(['b'])
  await after(5)
  expect(asked()).toEqual([])
})
it('begins anew when its signals were lost for a while', async () => {
  const { tail, after, asked, back, grow, signal } = tailOf(5)
  await after(5)
  grow(2)
  signal()
  await after(5)
  asked()
  expect(tail.behind(5, ['a']).events).toBe(2)
  back()
  expect(tail.behind(5, ['a']).events).toBe(0)
  expect([await after(7), asked()]).toEqual([[], ['end', 7]])
})
it('asks again at once after a read that failed', async () => {
  const { after, asked, query, grow, signal } = tailOf(5)
  await after(5)
  grow(1)
  signal()
  query.mockRejectedValueOnce(new Error('away'))
  await expect(after(5)).rejects.toThrow('away')
  asked()
  expect([await after(5), asked()]).toEqual([[6], [5]])
})
it('reads on after a full read, keeps the last thousand rows, and knows how much lies behind a position', async () => {
  const { tail, after, asked, grow, signal } = tailOf(0)
  expect(tail.behind(0, ['a'])).toEqual({ events: 0, tenants: new Set() })
  await after(0)
  grow(1537)
  signal()
  await after(0)
  expect(tail.behind(500, ['a'])).toEqual({ events: 12 + 512 })
  for (let n = 0; n < 3; n++) await after(1500)
  expect(asked()).toEqual(['end', 0, 0, 512, 1024, 1536])
  expect([await after(513, 1), asked()]).toEqual([[514], []])
  expect([await after(512, 1), asked()]).toEqual([[513], [512]])
  expect(tail.behind(1530, ['a'])).toEqual({ events: 7, tenants: new Set([TENANT]) })
  expect(tail.behind(1530, ['b'])).toEqual({ events: 0, tenants: new Set() })
  expect(tail.behind(510, ['a'])).toEqual({ events: 3 + 1024 })
})
