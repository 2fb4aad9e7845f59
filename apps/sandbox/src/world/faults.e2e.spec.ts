import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import type { FaultOrder } from './fault-kinds.ts'
import { createFaults } from './faults.ts'

async function vendor(order: Partial<FaultOrder>, random = () => 0) {
  const faults = createFaults(random)
  const app = Fastify({ forceCloseConnections: true })
  let effects = 0
  faults.attach(app)
  app.post(
    '/act',
    { preHandler: faults.guard('coordinadora', () => ({ status: 500, body: { vendor: 'down' } })) },
    () => {
      effects += 1
      return { done: true }
    },
  )
  faults.add({ target: 'coordinadora', kind: 'error', rate: 1, forSeconds: 60, ...order })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as { port: number }).port}/act`
  const call = async () => {
    const response = await fetch(url, { method: 'POST' })
    return { status: response.status, text: await response.text() }
  }
  return { app, call, effects: () => effects, faults }
}

describe('faults of a vendor', () => {
  it('error answers in the vendor’s form and does nothing', async () => {
    const { app, call, effects, faults } = await vendor({ kind: 'error' })
    expect(await call()).toEqual({ status: 500, text: '{"vendor":"down"}' })
    expect(effects()).toBe(0)
    expect(faults.list()[0]?.hits).toBe(1)
    faults.clear()
    expect((await call()).status).toBe(200)
    await app.close()
  })

  it.each([
    ['none', 0],
    ['done', 1],
  ] as const)('drop with effect %s closes the socket after %i effects', async (effect, done) => {
    const { app, call, effects } = await vendor({ kind: 'drop', effect })
    await expect(call()).rejects.toThrow()
    expect(effects()).toBe(done)
    await app.close()
  })

  it.each([
    ['none', 0],
    ['done', 1],
  ] as const)('malformed with effect %s is garbage with status 200', async (effect, done) => {
    const { app, call, effects } = await vendor({ kind: 'malformed', effect })
    const answer = await call()
    expect(answer.status).toBe(200)
    expect(() => JSON.parse(answer.text)).toThrow()
    expect(effects()).toBe(done)
    await app.close()
  })

  it('error can also come after the effect', async () => {
    const { app, call, effects } = await vendor({ kind: 'error', effect: 'done' })
    expect(await call()).toEqual({ status: 500, text: '{"vendor":"down"}' })
    expect(effects()).toBe(1)
    await app.close()
  })

  it('a timeout without `effect` takes effect in half of the calls', async () => {
    const rolls = [0, 0.9]
    const { app, call, effects, faults } = await vendor({ kind: 'timeout' }, () => rolls.shift() ?? 0.9)
    const hanging = call().catch(() => 'closed')
    await expect.poll(() => faults.list()[0]?.hits).toBe(1)
    expect(effects()).toBe(0)
    await app.close()
    expect(await hanging).toBe('closed')
  })

  it('rate 0 never hits and an expired fault is removed', () => {
    const faults = createFaults(() => 0)
    faults.add({ target: 'shopify', kind: 'error', rate: 0, forSeconds: 60 })
    expect(faults.pick('shopify')).toBeUndefined()
    faults.add({ target: 'shopify', kind: 'error', rate: 1, forSeconds: -1 })
    expect(faults.pick('shopify')).toBeUndefined()
    expect(faults.list()).toHaveLength(1)
  })
})
