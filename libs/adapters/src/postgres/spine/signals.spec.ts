import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'
import type pg from 'pg'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Signals } from './signals.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

/** Signals over a pool in memory, whose connections are in `clients`. `refuse`: the next connections fail. */
async function openSignals() {
  const clients: (EventEmitter & { query: ReturnType<typeof vi.fn>; release: ReturnType<typeof vi.fn> })[] = []
  const state = { refuse: 0 }
  const told = vi.fn(async (_sql: string) => ({ rows: [] }))
  const pool = {
    query: told,
    connect: async () => {
      if (state.refuse-- > 0) throw new Error('away')
      const query = vi.fn(async (_sql: string, _parameters?: unknown[]) => ({ rows: [{ n: 1 }] }))
      const client = Object.assign(new EventEmitter(), { query, release: vi.fn() })
      clients.push(client)
      return client
    },
  }
  const signals = await new Signals(pool as unknown as pg.Pool).open()
  const hear = (channel: string, payload: string) => clients.at(-1)!.emit('notification', { channel, payload })
  return { signals, clients, state, told, hear, lose: () => clients.at(-1)!.emit('error', new Error('gone')) }
}
type Heard = [string, ReturnType<typeof vi.fn>]
const listen = (signals: Signals): Heard[] =>
  (['litper_outbox', 'litper_log', 'litper_effects'] as const).map((channel) => {
    const listener = vi.fn()
    signals.on(channel, listener)
    return [channel, listener]
  })
const counts = (heard: readonly Heard[]) => heard.map(([, listener]) => listener.mock.calls.length)

it('hears on one connection what other processes tell, of each channel', async () => {
  const { signals, clients, hear } = await openSignals()
  const heard = listen(signals)
  expect(clients.map((one) => one.query.mock.calls)).toEqual([
    [['LISTEN litper_outbox; LISTEN litper_log; LISTEN litper_effects']],
  ])
  hear('litper_log', 'another process')
  expect(counts(heard)).toEqual([0, 1, 0])
  hear('litper_nobody', 'another process')
  expect(counts(heard)).toEqual([0, 1, 0])
})
it('wakes this process soon and the others a little later, once for all that comes meanwhile', async () => {
  const { signals, told, hear } = await openSignals()
  const heard = listen(signals)
  signals.notify('litper_log')
  signals.notify('litper_log')
  expect(counts(heard)).toEqual([0, 0, 0])
  await vi.advanceTimersByTimeAsync(2)
  signals.notify('litper_log')
  signals.notify('litper_effects')
  await vi.advanceTimersByTimeAsync(2)
  expect([counts(heard), told.mock.calls.length]).toEqual([[0, 1, 1], 0])
  await vi.advanceTimersByTimeAsync(8)
  expect([counts(heard), told.mock.calls.length]).toEqual([[0, 2, 2], 1])
  const [[sql]] = told.mock.calls as [[string]]
  const [, me] = /^NOTIFY litper_log, '([^']+)';NOTIFY litper_effects, '\1'$/.exec(sql)!
  hear('litper_log', me!)
  await vi.advanceTimersByTimeAsync(1000)
  expect([counts(heard), told.mock.calls.length]).toEqual([[0, 2, 2], 1])
  signals.notify('litper_log')
  await vi.advanceTimersByTimeAsync(12)
  expect(told).toHaveBeenCalledTimes(2)
})
it('goes on when the others cannot be told: they poll', async () => {
  const { signals, told } = await openSignals()
  told.mockRejectedValue(new Error('away'))
  const [, , [, effects]] = listen(signals) as [Heard, Heard, Heard]
  signals.notify('litper_effects')
  await vi.advanceTimersByTimeAsync(12)
  expect(effects).toHaveBeenCalledTimes(2)
})
it('wakes each listener until it listens no more, outside of who gave the signal', async () => {
  const { signals } = await openSignals()
  const request = new AsyncLocalStorage<string>()
  const seen: unknown[] = []
  const off = signals.on('litper_log', () => seen.push(['first', request.getStore()]))
  signals.on('litper_log', () => seen.push(['second', request.getStore()]))
  request.run('a request', () => signals.notify('litper_log'))
  await vi.advanceTimersByTimeAsync(2)
  expect(seen.splice(0)).toEqual([
    ['first', undefined],
    ['second', undefined],
  ])
  off()
  await vi.advanceTimersByTimeAsync(10)
  expect(seen).toEqual([['second', undefined]])
})
it('asks one statement after the other, also after one that failed', async () => {
  const { signals, clients } = await openSignals()
  const { query } = clients[0]!
  const ends: ((error?: Error) => void)[] = []
  query.mockImplementation(
    () => new Promise((done, fail) => ends.push((error) => (error ? fail(error) : done({ rows: [{ n: 7 }] })))),
  )
  const first = signals.session('one', [1])
  const second = signals.session('two')
  await vi.advanceTimersByTimeAsync(0)
  expect(query.mock.calls.slice(1)).toEqual([['one', [1]]])
  ends[0]!(new Error('no'))
  await expect(first).rejects.toThrow('no')
  await vi.advanceTimersByTimeAsync(0)
  expect(query.mock.calls.slice(2)).toEqual([['two', []]])
  ends[1]!()
  expect(await second).toEqual([{ n: 7 }])
})
it('makes a lost connection anew and tells so; meanwhile it asks nothing', async () => {
  const { signals, clients, lose } = await openSignals()
  const back = vi.fn()
  signals.onReconnect(back)
  lose()
  lose()
  expect(clients[0]!.release.mock.calls).toEqual([[true]])
  await expect(signals.session('one')).rejects.toThrow('the signal connection is lost')
  await vi.advanceTimersByTimeAsync(199)
  expect([clients.length, back.mock.calls.length]).toEqual([1, 0])
  await vi.advanceTimersByTimeAsync(1)
  expect([clients.length, back.mock.calls.length]).toEqual([2, 1])
  expect(await signals.session('one')).toEqual([{ n: 1 }])
})
it('tries twice a second while the database is away, and anew when who was told of it fails', async () => {
  const { signals, clients, state, lose } = await openSignals()
  const back = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no lock'))
  signals.onReconnect(back)
  state.refuse = 2
  lose()
  await vi.advanceTimersByTimeAsync(200 + 999)
  expect(clients).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect([clients.length, back.mock.calls.length]).toEqual([2, 1])
  expect(clients[1]!.release.mock.calls).toEqual([[true]])
  await vi.advanceTimersByTimeAsync(200)
  expect([clients.length, back.mock.calls.length]).toEqual([3, 2])
  await vi.advanceTimersByTimeAsync(5000)
  expect(clients).toHaveLength(3)
})
it('that is closed gives its connection up and makes none anew', async () => {
  const { signals, clients, lose } = await openSignals()
  signals.close()
  lose()
  expect(clients[0]!.release.mock.calls).toEqual([[true]])
  const other = await openSignals()
  other.lose()
  other.signals.close()
  await vi.advanceTimersByTimeAsync(5000)
  expect([clients.length, other.clients.length]).toEqual([1, 1])
})
it('keeps no process alive', async () => {
  const { signals, state, lose } = await openSignals()
  const unref = vi.fn()
  const timers = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((work: () => void) => {
    queueMicrotask(work)
    return { unref }
  }) as unknown as typeof setTimeout)
  state.refuse = 1
  signals.notify('litper_log')
  lose()
  await vi.advanceTimersByTimeAsync(0)
  expect(timers.mock.calls.map(([, ms]) => ms).sort()).toEqual([12, 2, 200, 500])
  expect(unref).toHaveBeenCalledTimes(4)
  timers.mockRestore()
})
