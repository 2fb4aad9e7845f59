import type { Envelope } from '@litper/ports'
import { describe, expect, it } from 'vitest'
import { currentContext } from '../context/context.ts'
import { eventOf, numberOf } from './event.testing.ts'
import { a, after, b, eventsOf, withOwnClock, workOf } from './parked-work.testing.ts'
import { TenantTurns } from './turns.ts'

withOwnClock()

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
