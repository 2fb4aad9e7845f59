import 'reflect-metadata'
import { newId, tenantId } from '@litper/kernel'
import type { Envelope, EventBus, SubscribeOptions } from '@litper/ports'
import { PATTERN_EXTRAS_METADATA, PATTERN_METADATA, TRANSPORT_METADATA } from '@nestjs/microservices/constants.js'
import { EMPTY, of } from 'rxjs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { eventOf } from './event.testing.ts'
import type { EventContext } from './event-context.ts'
import { memoryParts } from './memory.testing.ts'
import { On, SPINE } from './on.ts'
import { SpineStrategy } from './strategy.ts'

const tenant = tenantId(newId())
const contractOf = (over: object = {}) => ({
  name: 'law.happened',
  version: 1,
  stream: 'law',
  data: z.object({ n: z.number() }),
  ...over,
})
const strategies: SpineStrategy[] = []
afterEach(() => Promise.all(strategies.splice(0).map((one) => one.close())))

/** A strategy over a bus in memory. `handlers`: of service `orders`, each with its contract. */
async function listening(handlers: (readonly [contract: object, handler: (...given: never[]) => unknown])[]) {
  const memory = memoryParts()
  const subscribed: SubscribeOptions[] = []
  const stop = vi.fn(async () => undefined)
  const bus = {
    subscribe: async (options: SubscribeOptions) => {
      subscribed.push(options)
      return { stop }
    },
  } as unknown as EventBus
  const strategy = new SpineStrategy(bus, memory.parts)
  for (const [n, [contract, handler]] of handlers.entries())
    strategy.addHandler(`orders/${n}`, handler as never, true, { service: 'orders', contract })
  await new Promise<void>((done, fail) => strategy.listen((error) => (error ? fail(error) : done())))
  strategies.push(strategy)
  const handle = (...events: Envelope[]) => subscribed[0]!.handle(events, { events: 0, tenants: new Set() })
  return { ...memory, strategy, subscribed, stop, handle, bus }
}

describe('a handler', () => {
  it('gets the data as its contract has it, and the envelope', async () => {
    const handler = vi.fn(async (_data: object, _context: EventContext) => undefined)
    const { handle } = await listening([[contractOf(), handler]])
    const event = { ...eventOf(1, 'k', tenant), data: { n: 1, beyond: 'its contract' } }
    await handle(event)
    expect(handler.mock.calls.map(([data, context]) => [data, context.envelope])).toEqual([[{ n: 1 }, event]])
  })
  it('of data that breaks its contract is not called: a dead letter, and the fields at fault, five at most', async () => {
    const handler = vi.fn()
    const data = z.object({
      n: z.number(),
      of: z.object({ x: z.string() }),
      ...Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, z.string()])),
    })
    const { handle, deadLetters } = await listening([[contractOf({ data }), handler]])
    await handle({ ...eventOf(1, 'k', tenant), data: { of: {} } })
    expect(handler).not.toHaveBeenCalled()
    const error = 'event.data_invalid {"paths":["n","of.x","a","b","c"]}'
    expect(deadLetters.record.mock.calls).toMatchObject([[{ source: 'orders', error }]])
  })
  it('may answer with an observable, which is waited for', async () => {
    const seen: string[] = []
    const slow = of(1)
    vi.spyOn(slow, 'subscribe').mockImplementation(((given: { complete(): void }) => {
      setTimeout(() => {
        seen.push('done')
        given.complete()
      }, 20)
    }) as never)
    const { handle } = await listening([[contractOf(), () => slow]])
    await handle(eventOf(1, 'k', tenant))
    expect(seen).toEqual(['done'])
    const { handle: none, parked } = await listening([[contractOf(), () => EMPTY]])
    await none(eventOf(1, 'k', tenant))
    expect(parked.park).not.toHaveBeenCalled()
  })
  it('that is one of several for a pattern is called after those before it', async () => {
    const order: number[] = []
    const memory = memoryParts()
    let given: SubscribeOptions | undefined
    const bus = {
      subscribe: async (options: SubscribeOptions) => {
        given = options
        return { stop: async () => undefined }
      },
    } as unknown as EventBus
    const strategy = new SpineStrategy(bus, memory.parts)
    const extras = { service: 'orders', contract: contractOf() }
    for (const n of [1, 2]) strategy.addHandler('orders/same', async () => void order.push(n), true, extras)
    await new Promise((done) => strategy.listen(done))
    strategies.push(strategy)
    await given!.handle([eventOf(1, 'k', tenant)], { events: 0 })
    expect(order).toEqual([1, 2])
  })
})

describe('a group', () => {
  it('subscribes once, to each stream of its handlers', async () => {
    const other = contractOf({ name: 'law.ended', stream: 'other' })
    const handled: string[] = []
    const { subscribed, handle } = await listening([
      [contractOf(), async () => void handled.push('happened')],
      [contractOf({ version: 2 }), async () => void handled.push('happened 2')],
      [other, async () => void handled.push('ended')],
    ])
    expect(subscribed.map(({ group, streams }) => [group, streams])).toEqual([['orders', ['law', 'other']]])
    const event = eventOf(1, 'k', tenant)
    await handle({ ...event, id: newId(), name: 'law.ended' }, { ...event, version: 2 })
    expect(handled).toEqual(['ended', 'happened 2'])
  })
  it('has lanes where all its keys are of one stream', async () => {
    const batch = Array.from({ length: 100 }, (_, n) => eventOf(n, `k${n}`, tenant))
    for (const [streams, begun] of [
      [['law'], 4],
      [['law', 'other'], 1],
    ] as const) {
      const hang = Promise.withResolvers<void>()
      const handlers = streams.map(
        (stream, n) =>
          [contractOf({ stream, name: n === 0 ? 'law.happened' : 'law.ended' }), () => hang.promise] as const,
      )
      const { handle, transaction } = await listening(handlers)
      const done = handle(...batch)
      await new Promise((next) => setImmediate(next))
      expect([streams, transaction.mock.calls.length]).toEqual([streams, begun])
      hang.resolve()
      await done
    }
  })
  it('starts with what is parked, and stops with the transport', async () => {
    const { strategy, parked, stop } = await listening([[contractOf(), async () => undefined]])
    await vi.waitFor(() => expect(parked.due.mock.calls).toEqual([['orders']]))
    await strategy.close()
    expect(stop).toHaveBeenCalledTimes(1)
    await new Promise((done) => setTimeout(done, 20))
    expect(parked.due).toHaveBeenCalledTimes(1)
  })
})

it('tells Nest when it could not subscribe', async () => {
  const bus = { subscribe: () => Promise.reject(new Error('away')) } as unknown as EventBus
  const strategy = new SpineStrategy(bus, memoryParts().parts)
  strategy.addHandler('orders/1', async () => undefined, true, { service: 'orders', contract: contractOf() })
  expect(await new Promise((done) => strategy.listen(done))).toEqual(new Error('away'))
})
it('is a transport of its own, with the bus inside and no events of a connection', async () => {
  const { strategy, bus } = await listening([])
  expect([strategy.transportId, strategy.unwrap()]).toEqual([SPINE, bus])
  expect(() => strategy.on()).toThrow('the spine has no transport events')
})
it('a method that is marked with an event listens to it for its service', () => {
  const contract = contractOf() as never
  class Listener {
    @On(contract, 'orders')
    happened() {}
  }
  const told = (key: string) => Reflect.getMetadata(key, Listener.prototype.happened)
  expect(told(PATTERN_METADATA)).toEqual(['orders:law.happened@1'])
  expect(told(PATTERN_EXTRAS_METADATA)).toEqual({ contract, service: 'orders' })
  expect(told(TRANSPORT_METADATA)).toBe(SPINE)
})
