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
it('serves on after it let go, and ends each connection with its answer', async () => {
  const { fastify, letGo } = createHttp()
  fastify.get('/quick', async () => 'quick')
  const url = await fastify.listen({ port: 0, host: '127.0.0.1' })
  expect((await ask(`${url}/quick`)).headers.connection).toBe('keep-alive')
  letGo()
  for (let again = 0; again < 2; again++) {
    const { statusCode, headers } = await ask(`${url}/quick`)
    expect([statusCode, headers.connection]).toEqual([200, 'close'])
  }
  await fastify.close()
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

it('gives a path that is written out to no id, whatever the method, and says what it takes', async () => {
  const { fastify } = createHttp()
  fastify.post('/people/invite', async () => 'invited')
  fastify.patch('/people/:id', async () => 'changed')
  fastify.delete('/people/:id', async () => 'gone')
  const ask = (method: 'POST' | 'PATCH' | 'DELETE', url: string) => fastify.inject({ method, url })
  const refused = await ask('PATCH', '/people/invite?x=1')
  expect([refused.statusCode, refused.headers['allow']]).toEqual([405, 'POST'])
  expect(refused.json()).toMatchObject({ code: 'request.method_not_allowed', allowed: ['POST'] })
  expect((await ask('DELETE', '/people/invite')).statusCode).toBe(405)
  expect((await ask('POST', '/people/invite')).body).toBe('invited')
  expect((await ask('PATCH', '/people/7')).body).toBe('changed')
  await fastify.close()
})
