import { invalid, newId, type TenantId, tenantId, unavailable } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentContext } from '../context/context.ts'
import { eventOf, numberOf } from './event.testing.ts'
import { EventRun } from './event-run.ts'
import { memoryParts, parkedOf } from './memory.testing.ts'
import { ParkedWork } from './parked-work.ts'
import { TenantTurns } from './turns.ts'

const [a, b] = [tenantId(newId()), tenantId(newId())] as [TenantId, TenantId]
const away = () => Object.assign(new Error('shutting down'), { code: '57P01' })
const open: ParkedWork[] = []
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((work) => work.stop()))
  vi.useRealTimers()
})
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

type Handle = (envelope: Envelope) => Promise<void>
/** Parked work of group `g`, started. `waiting`: what each tenant has in the table, a take each. */
function workOf(handle: Handle = async () => undefined, waiting: [TenantId, Envelope[][]][] = [], turns?: TenantTurns) {
  const memory = memoryParts()
  const takes = new Map(waiting)
  memory.parked.due.mockImplementation(async () => ({
    tenants: [...takes.keys()].filter((one) => takes.get(one)!.length),
  }))
  memory.parked.take.mockImplementation(async () =>
    (takes.get(currentContext()!.tenant!)!.shift() ?? []).map((one) => parkedOf(one)),
  )
  const run = new EventRun('g', new Map([['law.happened@1', handle]]), memory.parts)
  const work = new ParkedWork(run, memory.parts, turns)
  open.push(work)
  return { ...memory, work, takes }
}
const eventsOf = (tenant: TenantId, ...ns: number[]) => ns.map((n) => eventOf(n, `k${n}`, tenant))
const fails =
  (error: unknown): Handle =>
  async () => {
    throw error
  }

describe('the parked events of a group', () => {
  it('are handled in one transaction with their inbox rows, as their tenant, and then removed', async () => {
    const [first, second] = eventsOf(a, 1, 2) as [Envelope, Envelope]
    const handled: number[] = []
    const { work, transaction, inbox, parked } = workOf(
      async (envelope) => void handled.push(numberOf(envelope)),
      [[a, [[first, second]]]],
    )
    const actors: unknown[] = []
    parked.remove.mockImplementation(async () => void actors.push(currentContext()))
    inbox.claim.mockResolvedValueOnce(new Set([second.id])) // the first was handled before
    work.start()
    await after(0)
    expect(handled).toEqual([2])
    expect(parked.take.mock.calls[0]).toEqual(['g', 64])
    expect(inbox.claim.mock.calls).toEqual([['g', [first.id, second.id]]])
    expect(parked.remove.mock.calls).toEqual([['g', [first.id, second.id]]])
    expect(actors).toMatchObject([{ tenant: a, actor: { kind: 'event', id: 'g', roles: [] } }])
    expect(transaction.mock.calls.length).toBe(2) // with the one that found nothing more
  })
  it('are looked for when the next is due, every two seconds at least, and when something was parked', async () => {
    const { work, parked } = workOf()
    parked.due.mockResolvedValueOnce({ tenants: [], nextMs: 500 }).mockResolvedValueOnce({ tenants: [], nextMs: 9000 })
    work.start()
    await after(499)
    expect(parked.due).toHaveBeenCalledTimes(1)
    await after(1)
    expect(parked.due).toHaveBeenCalledTimes(2)
    await after(1999)
    expect(parked.due).toHaveBeenCalledTimes(2)
    await after(1)
    expect(parked.due).toHaveBeenCalledTimes(3)
    await after(1999)
    expect(parked.due).toHaveBeenCalledTimes(3)
    work.wake()
    expect(work.waiting.size).toBe(0) // it is no tenant's backlog that woke it
    await after(0)
    expect(parked.due.mock.calls).toEqual([['g'], ['g'], ['g'], ['g']])
  })
  it('that another process works on are looked for again after a tenth of a second', async () => {
    const { work, parked, takes } = workOf(undefined, [[a, [[]]]])
    takes.set(a, [[], []])
    work.start()
    await after(99)
    expect(parked.due).toHaveBeenCalledTimes(1)
    await after(1)
    expect(parked.due).toHaveBeenCalledTimes(2)
  })
  it('are handled tenants in turn: a run of many, or sixteen that are tried alone', async () => {
    const order: string[] = []
    const singles = Array.from({ length: 20 }, (_, n) => [eventOf(n, 'k', a)])
    const runs = [Array.from({ length: 64 }, (_, n) => eventOf(n, `k${n}`, b)), eventsOf(b, 64)]
    const { work } = workOf(
      async ({ tenant }) => void order.push(tenant === a ? 'a' : 'b'),
      [
        [a, singles],
        [b, runs],
      ],
    )
    work.start()
    await after(0)
    expect(order.join('')).toBe(`${'a'.repeat(16)}${'b'.repeat(64)}${'a'.repeat(4)}b`)
  })
  it('of a tenant are waited behind while there are more than one run holds', async () => {
    const many = Array.from({ length: 64 }, (_, n) => eventOf(n, `k${n}`, a))
    const seen: unknown[] = []
    const { work } = workOf(
      async (envelope) => void (numberOf(envelope) >= 63 && seen.push([numberOf(envelope), ...work.waiting])),
      [[a, [many, eventsOf(a, 64), eventsOf(a, 65)]]],
    )
    expect(work.waiting.size).toBe(0)
    work.start()
    await after(0)
    expect(seen).toEqual([[63], [64, a], [65]])
    expect([...work.waiting]).toEqual([])
  })
  it('beyond a tenant’s share are waited behind until nothing of them is due', async () => {
    const { work, parked } = workOf()
    work.wake(a)
    expect([...work.waiting]).toEqual([a])
    parked.due.mockResolvedValueOnce({ tenants: [a] })
    parked.take.mockResolvedValue([])
    work.start()
    await after(0)
    expect([...work.waiting]).toEqual([a])
    await after(100)
    expect([...work.waiting]).toEqual([])
  })
  it('are not handled while events of the tenant are, where their keys lock the same rows', async () => {
    const turns = new TenantTurns()
    const hang = Promise.withResolvers<void>()
    const beside = turns.beside(a, () => hang.promise)
    const { work, parked } = workOf(undefined, [[a, [eventsOf(a, 1)]]], turns)
    work.start()
    await after(50)
    expect(parked.take).not.toHaveBeenCalled()
    hang.resolve()
    await beside
    await after(0)
    expect(parked.remove).toHaveBeenCalledTimes(1)
  })
})

describe('a failure of parked events', () => {
  it('in a run of several means that each is tried alone', async () => {
    const events = eventsOf(a, 1, 2)
    const { work, parked, log } = workOf(fails(new Error('no')), [[a, [events]]])
    work.start()
    await after(0)
    expect(parked.doubt.mock.calls).toEqual([['g', events.map(({ id }) => id), 'no']])
    expect(log.mock.calls[0]![0]).toMatchObject({ event: 'law.happened', id: events[0]!.id, attempt: 1, error: 'no' })
    expect([parked.postpone.mock.calls, parked.remove.mock.calls]).toEqual([[], []])
  })
  it('of one alone is tried again later, as the next of its tries', async () => {
    const [event] = eventsOf(a, 1) as [Envelope]
    const { work, parked, log } = workOf(fails(new Error('no')), [[a, [[event]]]])
    parked.take.mockResolvedValueOnce([parkedOf(event, 2)]).mockResolvedValue([])
    work.start()
    await after(0)
    const [group, told, waitMs, error, counts] = parked.postpone.mock.calls[0]!
    expect([group, told, error, counts]).toEqual(['g', event, 'no', true])
    expect([waitMs >= 675, waitMs <= 1350]).toEqual([true, true]) // the wait after a third try
    expect(log.mock.calls[0]![0]).toMatchObject({ attempt: 3 })
    expect(parked.doubt).not.toHaveBeenCalled()
  })
  it('that is the sixth, or hopeless, makes a dead letter, and what waits behind it goes on', async () => {
    for (const [error, attempts] of [
      [new Error('no'), 5],
      [invalid('law.poison'), 0],
    ] as const) {
      const [event] = eventsOf(a, 1) as [Envelope]
      const { work, parked, deadLetters } = workOf(fails(error), [[a, [[event]]]])
      parked.take.mockResolvedValueOnce([parkedOf(event, attempts)]).mockResolvedValue([])
      work.start()
      await after(0)
      expect(deadLetters.record.mock.calls).toMatchObject([[{ source: 'g', attempts: attempts + 1, envelope: event }]])
      expect(parked.remove.mock.calls).toEqual([['g', [event.id]]])
      expect(parked.postpone).not.toHaveBeenCalled()
    }
  })
  it('because an engine is away pauses its tenant for a second, and no other one', async () => {
    const order: string[] = []
    const { work, parked, takes } = workOf(
      async ({ tenant }) => {
        order.push(tenant === a ? 'a' : 'b')
        if (tenant === a && order.length === 1) throw unavailable('search.away')
      },
      [
        [a, [eventsOf(a, 1), eventsOf(a, 2), eventsOf(a, 3)]],
        [b, [eventsOf(b, 1)]],
      ],
    )
    work.start()
    await after(0)
    expect(order).toEqual(['a', 'b'])
    expect(parked.postpone.mock.calls[0]!.slice(3)).toEqual(['search.away', false])
    takes.set(b, [eventsOf(b, 2)])
    work.wake()
    await after(999)
    expect(order).toEqual(['a', 'b', 'b'])
    await after(1)
    expect(order).toEqual(['a', 'b', 'b', 'a', 'a']) // both in one turn: the pause is over
  })
  it('because two transactions met pauses nobody', async () => {
    const order: number[] = []
    const { work } = workOf(
      async (envelope) => {
        order.push(numberOf(envelope))
        if (numberOf(envelope) === 1) throw Object.assign(new Error('deadlock'), { code: '40P01' })
      },
      [[a, [eventsOf(a, 1), eventsOf(a, 2)]]],
    )
    work.start()
    await after(0)
    expect(order).toEqual([1, 2])
  })
  it('of the database stops all of them for a second, and changes nothing', async () => {
    const { work, parked, log } = workOf(fails(away()), [
      [a, [eventsOf(a, 1)]],
      [b, [eventsOf(b, 1)]],
    ])
    work.start()
    await after(999)
    expect(parked.take).toHaveBeenCalledTimes(1)
    expect(log.mock.calls).toEqual([[{ group: 'g', event: '-', id: '-', error: 'shutting down', attempt: 0 }]])
    for (const call of [parked.doubt, parked.postpone, parked.remove]) expect(call).not.toHaveBeenCalled()
    await after(1)
    expect(parked.take).toHaveBeenCalledTimes(2)
  })
  it('of ours while they are taken is told; the other tenants go on', async () => {
    const done: number[] = []
    const { work, parked, log, takes } = workOf(
      async (envelope) => void done.push(numberOf(envelope)),
      [
        [a, [eventsOf(a, 1)]],
        [b, [eventsOf(b, 2)]],
      ],
    )
    parked.take.mockRejectedValueOnce(new TypeError('a bug'))
    work.start()
    await after(0)
    expect(done).toEqual([2, 1])
    expect(log.mock.calls).toEqual([[{ group: 'g', event: '-', id: '-', error: 'a bug', attempt: 0 }]])
    parked.take.mockRejectedValueOnce(new TypeError('a bug'))
    const passes = parked.due.mock.calls.length
    takes.set(a, [eventsOf(a, 3)])
    work.wake()
    await after(999)
    expect([parked.due.mock.calls.length - passes, done.length]).toEqual([1, 2])
    await after(1)
    expect(done).toEqual([2, 1, 3])
  })
})
it('stops after the transaction that runs, whatever else is due', async () => {
  const hang = Promise.withResolvers<void>()
  const { work, parked } = workOf(() => hang.promise, [[a, [eventsOf(a, 1), eventsOf(a, 2)]]])
  work.start()
  await after(0)
  const stopping = work.stop()
  hang.resolve()
  await stopping
  expect([parked.take.mock.calls.length, parked.remove.mock.calls.length]).toEqual([1, 1])
})
