import { Agent, get, type IncomingMessage } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import { createHttp } from './fastify.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })
afterEach(() => agent.destroy())

const ask = (url: string) =>
  new Promise<IncomingMessage>((resolve, reject) =>
    get(url, { agent }, (answer) => resolve(answer.resume())).on('error', reject),
  )

async function slowServer() {
  const { fastify } = createHttp()
  const arrived = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  const closing = Promise.withResolvers<void>()
  fastify.addHook('preClose', async () => closing.resolve())
  fastify.get('/quick', async () => 'quick')
  fastify.get('/slow', async () => {
    arrived.resolve()
    await letGo.promise
    return 'slow'
  })
  return { fastify, url: await fastify.listen({ port: 0, host: '127.0.0.1' }), arrived, letGo, closing }
}

it('answers running requests when it closes, then closes their connections', async () => {
  const { fastify, url, arrived, letGo, closing } = await slowServer()
  expect((await ask(`${url}/quick`)).headers.connection).toBe('keep-alive')
  const slow = ask(`${url}/slow`)
  await arrived.promise
  const closed = fastify.close()
  await closing.promise
  letGo.resolve()
  const { statusCode, headers } = await slow
  expect([statusCode, headers.connection]).toEqual([200, 'close'])
  await closed
})
it('closes although a caller left before the answer', async () => {
  const { fastify, url, arrived, letGo } = await slowServer()
  const hungUp = ask(`${url}/slow`).catch((error) => error.code)
  await arrived.promise
  agent.destroy()
  expect(await hungUp).toBe('ECONNRESET')
  letGo.resolve()
  await fastify.close()
})
it('answers with the correlation id of the request, or a new one', async () => {
  const { fastify, url, letGo } = await slowServer()
  letGo.resolve()
  const own = '01900000-0000-7000-8000-00000000000a'
  const given = await fetch(`${url}/quick`, { headers: { 'x-correlation-id': own } })
  const odd = await fetch(`${url}/quick`, { headers: { 'x-correlation-id': 'not an id' } })
  expect(given.headers.get('x-correlation-id')).toBe(own)
  expect(odd.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/)
  await fastify.close()
})
