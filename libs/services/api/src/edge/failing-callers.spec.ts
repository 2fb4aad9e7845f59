import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, expect, it } from 'vitest'
import { limitFailures } from './failing-callers.ts'

let fastify: FastifyInstance
afterEach(() => fastify?.close())
const ask = async (url: string, from: string) =>
  (await fastify.inject({ method: 'POST', url, remoteAddress: from })).statusCode

it('refuses who fails too often at an open door, before the door is asked', async () => {
  fastify = Fastify()
  let asked = 0
  // routes before the hooks, as Nest adds its own
  fastify.post('/webhooks/:vendor', async (request, reply) => {
    asked++
    const { vendor } = request.params as { vendor: string }
    return reply.status(vendor === 'good' ? 200 : vendor === 'double' ? 409 : 401).send()
  })
  fastify.post('/api/v1/things', async (_, reply) => reply.status(401).send())
  fastify.setErrorHandler((error: { code: string }, _, reply) =>
    reply.status(error.code === 'rate.limited' ? 429 : 500).send(),
  )
  limitFailures(fastify, 3)
  for (const url of ['/webhooks/good', '/webhooks/double', '/api/v1/things'])
    for (let n = 0; n < 5; n++) expect(await ask(url, '203.0.113.1')).not.toBe(429)
  for (const url of ['/webhooks/bad', '/%77ebhooks/bad', '/webhooks/bad?x'])
    expect(await ask(url, '203.0.113.1')).toBe(401)
  const before = asked
  for (const url of ['/webhooks/bad', '/webhooks/good']) expect(await ask(url, '203.0.113.1')).toBe(429)
  expect(asked).toBe(before)
  expect(await ask('/webhooks/good', '203.0.113.2')).toBe(200)
  expect(await ask('/api/v1/things', '203.0.113.1')).toBe(401)
})
