import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClock } from './clock.ts'
import { createDeliverer } from './deliveries.ts'
import { createFaults } from './faults.ts'
import { createWorld, demoSettings } from './world.ts'

describe('the clock', () => {
  afterEach(() => vi.useRealTimers())

  it('never jumps when its speed changes, and moves what waits', () => {
    vi.useFakeTimers({ now: 1_000_000 })
    const clock = createClock()
    const fired: number[] = []
    clock.after(10_000, () => fired.push(clock.ms()))
    vi.advanceTimersByTime(1000)
    expect(clock.ms()).toBe(1_001_000)
    clock.setFactor(100)
    expect(clock.ms()).toBe(1_001_000)
    vi.advanceTimersByTime(89)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(2)
    expect(fired).toHaveLength(1)
    expect(fired[0]).toBeGreaterThanOrEqual(1_010_000)
    expect(() => clock.setFactor(0)).toThrow(RangeError)
  })

  it('waits longer than one timer can, and forgets on reset', () => {
    vi.useFakeTimers({ now: 0 })
    const clock = createClock()
    const fired: string[] = []
    clock.after(40 * 24 * 3600 * 1000, () => fired.push('late'))
    vi.advanceTimersByTime(39 * 24 * 3600 * 1000)
    expect(fired).toEqual([])
    vi.advanceTimersByTime(24 * 3600 * 1000)
    expect(fired).toEqual(['late'])
    clock.after(10, () => fired.push('never'))
    clock.reset()
    vi.advanceTimersByTime(1000)
    expect(fired).toEqual(['late'])
  })
})

describe('the state', () => {
  it('adds up numbers that two vendors give under one name', () => {
    const world = createWorld(demoSettings())
    world.contribute('a', {
      state: () => ({ messages: { total: 2, duplicates: 0 }, waybills: { perOrder: { '1': 3 } } }),
    })
    world.contribute('b', { state: () => ({ messages: { total: 5 }, waybills: { perOrder: { '1': 1, '2': 1 } } }) })
    expect(world.state()).toMatchObject({
      messages: { total: 7, duplicates: 0 },
      waybills: { perOrder: { '1': 4, '2': 1 } },
      webhooks: { sent: 0, acked: 0, retried: 0 },
    })
    expect(() => world.contribute('a', {})).toThrow()
  })
})

describe('deliveries', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  async function receiver(answer: (hit: number) => number) {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        bodies.push(body)
        response.writeHead(answer(bodies.length)).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    const clock = createClock()
    const faults = createFaults(() => 0)
    const platformUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return { bodies, faults, deliverer: createDeliverer({ platformUrl, clock, faults }) }
  }

  function send(deliverer: ReturnType<typeof createDeliverer>, body: string) {
    return new Promise<{ acked: boolean; attempts: number }>((resolve) =>
      deliverer.deliver({
        target: 'shopify-webhooks',
        url: '/hook',
        headers: { 'content-type': 'application/json' },
        body,
        retryDelaysMs: [5, 5, 5],
        timeoutMs: 1000,
        onResult: resolve,
      }),
    )
  }

  it('tries again until somebody says 2xx, and gives up after the schedule', async () => {
    const good = await receiver((hit) => (hit < 3 ? 500 : 200))
    expect(await send(good.deliverer, 'a')).toMatchObject({ acked: true, attempts: 3 })
    expect(good.deliverer.counts()).toMatchObject({ sent: 1, acked: 1, retried: 2, waiting: 0 })
    await good.deliverer.close()

    const bad = await receiver(() => 500)
    expect(await send(bad.deliverer, 'a')).toMatchObject({ acked: false, attempts: 4 })
    expect(bad.deliverer.counts()).toMatchObject({ sent: 1, acked: 0, retried: 3, gaveUp: 1 })
    await bad.deliverer.close()
  })

  it.each([
    ['duplicate', ['true body', 'true body'], 2],
    ['drop', [], 0],
  ] as const)('%s', async (kind, seen, acked) => {
    const { bodies, faults, deliverer } = await receiver(() => 200)
    faults.add({ target: 'shopify-webhooks', kind, rate: 1, forSeconds: 60 })
    await send(deliverer, 'true body')
    await vi.waitFor(() => expect(deliverer.counts().waiting).toBe(0))
    expect(bodies).toEqual(seen)
    expect(deliverer.counts().acked).toBe(acked)
    await deliverer.close()
  })

  it('corrupts an attempt, not the delivery; loses an answer, not the effect', async () => {
    const { bodies, faults, deliverer } = await receiver(() => 200)
    faults.add({ target: 'shopify-webhooks', kind: 'timeout', rate: 1, forSeconds: 60 })
    expect(await send(deliverer, 'same')).toMatchObject({ acked: false, attempts: 4 })
    expect(bodies).toEqual(['same', 'same', 'same', 'same'])
    faults.clear()
    faults.add({ target: 'shopify-webhooks', kind: 'malformed', rate: 1, forSeconds: 60 })
    await send(deliverer, 'other')
    expect(bodies[4]).not.toBe('other')
    await deliverer.close()
  })
})
