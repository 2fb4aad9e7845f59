import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { answerAway } from './away.ts'

const answerTo = async (error: unknown) => {
  const fastify = Fastify()
  fastify.get('/', (_request, reply) => answerAway(reply.header('x-correlation-id', 'c-1'), 'orders', error))
  const { statusCode, headers, body } = await fastify.inject('/')
  return { statusCode, headers, problem: JSON.parse(body) as Record<string, unknown> }
}

it('tells a service that took too long from one that is not there', async () => {
  const late = await answerTo(Object.assign(new Error('secret'), { code: 'FST_REPLY_FROM_GATEWAY_TIMEOUT' }))
  expect(late.problem['code']).toBe('service.timeout')
  for (const error of [undefined, new Error('secret'), Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })])
    expect((await answerTo(error)).problem['code']).toBe('service.unavailable')
})

it('is a problem with its service, its correlation and the time to wait, and nothing from inside', async () => {
  const { statusCode, headers, problem } = await answerTo(new Error('secret'))
  expect([statusCode, headers['content-type'], headers['retry-after']]).toEqual([
    503,
    'application/problem+json; charset=utf-8',
    '2',
  ])
  expect(problem).toEqual({
    type: 'about:blank',
    title: 'service.unavailable',
    status: 503,
    code: 'service.unavailable',
    service: 'orders',
    correlationId: 'c-1',
  })
})
