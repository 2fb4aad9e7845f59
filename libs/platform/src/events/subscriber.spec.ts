import { newId, tenantId } from '@litper/kernel'
import type { Envelope } from '@litper/ports'
import { describe, expect, it, vi } from 'vitest'
import { currentContext } from '../context/context.ts'
import { eventOf, numberOf } from './event.testing.ts'
import { parkedOf } from './memory.testing.ts'
import { a, b, many, subscriberOf } from './subscriber.testing.ts'

/** How many runs of a batch are under way at once, while all of them hang. */
async function runsAtOnce(batch: readonly Envelope[], lanes = 4) {
  const hang = Promise.withResolvers<void>()
  const { subscriber, transaction } = subscriberOf(() => hang.promise, lanes)
  const handled = subscriber.handle(batch, { events: 0, tenants: new Set() })
  await new Promise((done) => setImmediate(done))
  const begun = transaction.mock.calls.length
  hang.resolve()
  await handled
  return [begun, transaction.mock.calls.length]
}

describe('a batch', () => {
  it('is handled in one transaction of its tenant, without what the group does not know', async () => {
    const handled: unknown[] = []
    const { subscriber, parked, transaction } = subscriberOf(async (one) => void handled.push(one))
    const [event, old] = many(2, a) as [Envelope, Envelope]
    const contexts: unknown[] = []
    parked.admit.mockImplementation(async () => {
      contexts.push(currentContext())
      return new Set([event.id])
    })
    await subscriber.handle([{ ...event, id: newId(), version: 2 }, event, old])
    expect(handled).toEqual([event])
    expect(parked.admit.mock.calls).toEqual([['g', [event, old]]])
    expect(contexts).toMatchObject([{ tenant: a, actor: { kind: 'event' } }])
    expect(transaction).toHaveBeenCalledTimes(1)
    await subscriber.handle([{ ...event, version: 2 }])
    expect(transaction).toHaveBeenCalledTimes(1)
  })
  it('is split by tenant, and a tenant’s by lanes once it has more than sixteen', async () => {
    expect(await runsAtOnce([...many(16, a), ...many(1, b)])).toEqual([2, 2])
    expect(await runsAtOnce(many(17, a))).toEqual([2, 2])
    expect(await runsAtOnce(many(100, a))).toEqual([4, 4])
    expect(await runsAtOnce(many(200, a), 1)).toEqual([1, 4])
  })
  it('has six runs at once at most, four of one tenant', async () => {
    const others = Array.from({ length: 8 }, () => many(1, tenantId(newId()))).flat()
    expect(await runsAtOnce(others)).toEqual([6, 8])
    expect((await runsAtOnce(many(300, a), 8))[0]).toBe(4)
  })
  it('is shared out when it alone takes too long, also where nobody says what lies behind it', async () => {
    const { subscriber, parkedNumbers } = subscriberOf()
    await subscriber.handle([...many(301, a), ...many(1, b)])
    expect(parkedNumbers()).toHaveLength(301 - 64)
  })
  it('waits for parked work of its tenant where keys lock the same rows, and only there', async () => {
    for (const [lanes, begun] of [
      [1, 0],
      [2, 1],
    ] as const) {
      const hang = Promise.withResolvers<void>()
      let handled = 0
      const { subscriber, parked } = subscriberOf(async (envelope) => {
        if (numberOf(envelope) === 99) await hang.promise
        else handled++
      }, lanes)
      parked.due.mockResolvedValueOnce({ tenants: [a] })
      parked.take.mockResolvedValueOnce([parkedOf(eventOf(99, 'x', a))])
      subscriber.start()
      await vi.waitFor(() => expect(parked.take).toHaveBeenCalled())
      const done = subscriber.handle(many(1, a))
      await new Promise((next) => setImmediate(next))
      expect(handled).toBe(begun)
      hang.resolve()
      await done
      expect(handled).toBe(1)
    }
  })
})

describe('a backlog', () => {
  const far = { events: 5000 }
  it('of one tenant waits in the table beyond its share, so that the others come', async () => {
    const { subscriber, parked, parkedNumbers } = subscriberOf()
    await subscriber.handle([...many(100, a), ...many(1, b, 200)], far)
    expect(parkedNumbers()).toEqual(Array.from({ length: 36 }, (_, n) => 64 + n))
    expect(parked.park.mock.calls[0]![1][0]).toEqual({ envelope: expect.anything(), error: undefined })
  })
  it('once it waits, takes what comes later of that tenant along, in order', async () => {
    const { subscriber, parked, parkedNumbers } = subscriberOf()
    await subscriber.handle(many(100, a), far)
    parked.park.mockClear()
    await subscriber.handle([...many(2, a, 300), ...many(1, b, 400)])
    expect(parkedNumbers()).toEqual([300, 301])
  })
  it('that keeps nobody waiting is handled, not parked: it is short, or all of it is of one tenant', async () => {
    const { subscriber, parked } = subscriberOf()
    await subscriber.handle(many(100, a), { events: 5000, tenants: new Set([a]) })
    await subscriber.handle(many(100, a))
    expect(parked.park).not.toHaveBeenCalled()
    await subscriber.handle(many(100, a), { events: 5000, tenants: new Set([a, b]) })
    expect(parked.park).toHaveBeenCalledTimes(1)
  })
  it('is parked tenant by tenant', async () => {
    const { subscriber, parked } = subscriberOf()
    await subscriber.handle([...many(70, a), ...many(70, b)], far)
    const tenants = parked.park.mock.calls.map(
      ([, all]) => new Set(all.map((one) => (one as { envelope: Envelope }).envelope.tenant)),
    )
    expect(tenants).toEqual([new Set([a]), new Set([b])])
  })
  it('is counted over all batches that are under way', async () => {
    const hang = Promise.withResolvers<void>()
    const { subscriber, parkedNumbers } = subscriberOf(() => hang.promise)
    const batches = [subscriber.handle(many(40, a), far), subscriber.handle(many(40, a, 40), far)]
    await vi.waitFor(() => expect(parkedNumbers()).toHaveLength(16))
    hang.resolve()
    await Promise.all(batches)
  })
})
