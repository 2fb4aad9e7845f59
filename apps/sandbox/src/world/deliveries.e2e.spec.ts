import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClock } from './clock.ts'
import { createDeliverer } from './deliveries.ts'
import { createFaults } from './faults.ts'

const HOOK = { target: 'shopify-webhooks', url: '/hook', headers: { 'content-type': 'application/json' } } as const

describe('deliveries', () => {
  const servers: Server[] = []
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections()
  })

  async function receiver(answer: (hit: number) => number | Promise<number>) {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', async () => {
        bodies.push(body)
        response.writeHead(await answer(bodies.length)).end()
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
        ...HOOK,
        body,
        retryDelaysMs: [5, 5, 5],
        timeoutMs: 1000,
        onResult: resolve,
      }),
    )
  }

  it('retries until an answer is 2xx, and gives up after the schedule', async () => {
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

  it('treats a late answer as no answer', async () => {
    const { deliverer } = await receiver(() => new Promise<number>(() => undefined))
    const late = await new Promise<{ acked: boolean; status?: number }>((resolve) =>
      deliverer.deliver({ ...HOOK, body: 'slow', retryDelaysMs: [], timeoutMs: 300, onResult: resolve }),
    )
    expect(late).toEqual({ acked: false, attempts: 1 })
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
