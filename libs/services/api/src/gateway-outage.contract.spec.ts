import type { RequestListener, ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Gateway, Owner, startGateway } from './gateway.testing.ts'

type Json = Record<string, unknown>
let gateway: Gateway
const orders = new Owner()
const chat = new Owner()
const contract = (path: string) => ({ paths: { [path]: { get: {} } }, components: { schemas: { [path]: {} } } })
const json = (response: ServerResponse, body: unknown) => response.end(JSON.stringify(body))
/** Answers as a service does; `own` has the first word. */
const service = (
  path: string,
  own: (url: string, response: ServerResponse) => boolean = () => false,
): RequestListener => {
  return (request, response) => {
    request.resume()
    if (own(request.url!, response)) return
    json(response, request.url === '/internal/openapi.json' ? contract(path) : { status: 'ok' })
  }
}
const get = async (path: string) => {
  const answer = await fetch(`${gateway.url}${path}`)
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Json }
}
const webhook = () => fetch(`${gateway.url}/webhooks/shopify`, { method: 'POST', body: '{}' })

beforeAll(async () => {
  await orders.listen(service('/api/v1/orders'))
  await chat.listen(service('/api/v1/conversations'))
  await chat.die()
  gateway = await startGateway({
    orders: { url: orders.url, routes: ['/api/v1/orders', '/webhooks/shopify'] },
    chat: { url: chat.url, routes: ['/api/v1/conversations'] },
  })
  await orders.die()
})
afterAll(() => gateway?.stop())

describe('while a service is away', () => {
  it('says 503 as a problem that names it, and when to try again', async () => {
    const { status, headers, body } = await get('/api/v1/orders/1')
    expect([status, headers.get('content-type'), Number(headers.get('retry-after'))]).toEqual([
      503,
      expect.stringContaining('application/problem+json'),
      expect.any(Number),
    ])
    expect(body).toMatchObject({ code: 'service.unavailable', service: 'orders', status: 503 })
    expect(body['correlationId']).toBe(headers.get('x-correlation-id'))
    expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1|stack/)
    expect((await webhook()).status).toBe(503)
  })

  it('is itself ready, and says who is not there', async () => {
    const { status, body } = await get('/health/ready')
    expect([status, body['status']]).toEqual([200, 'degraded'])
    expect(body['dependencies']).toMatchObject({ postgres: true, orders: false, chat: false })
    expect((await get('/health/live')).status).toBe(200)
  })
})

describe('when services are there', () => {
  beforeEach(() => orders.listen(service('/api/v1/orders')))
  afterEach(() => orders.die())

  it('reaches one that came back', async () => {
    expect((await webhook()).status).toBe(200)
    expect((await get('/health/ready')).body['dependencies']).toMatchObject({ orders: true, chat: false })
  })

  it('tells the sum of the contracts, and whose is missing', async () => {
    const some = (await get('/api/v1/openapi.json')).body
    expect(Object.keys(some['paths'] as Json)).toEqual(
      expect.arrayContaining(['/api/v1/me', '/api/v1/orders', '/api/v1/auth/token']),
    )
    expect(some['x-unavailable-services']).toEqual(['chat'])
    await chat.listen(service('/api/v1/conversations'))
    const all = (await get('/api/v1/openapi.json')).body
    await chat.die()
    expect(all).not.toHaveProperty('x-unavailable-services')
    expect((all['components'] as { schemas: Json }).schemas).toMatchObject({
      Problem: { type: 'object' },
      '/api/v1/conversations': {},
    })
    const later = (await get('/api/v1/openapi.json')).body
    expect(Object.keys(later['paths'] as Json)).toContain('/api/v1/conversations')
    expect((await get('/health/ready')).body['dependencies']).toMatchObject({ chat: false })
  })
})

describe('of what a service says when it cannot', () => {
  const answers = async (own: (response: ServerResponse) => void) => {
    await orders.listen(
      service('/api/v1/orders', (url, response) => {
        if (!url.startsWith('/api/v1/orders')) return false
        own(response)
        return true
      }),
    )
    const answer = await get('/api/v1/orders')
    await orders.die()
    return answer
  }

  it('passes its own problems as they are', async () => {
    const problem = { status: 503, code: 'carrier.away' }
    const type = 'application/problem+json; charset=utf-8'
    const answer = await answers((response) =>
      json(response.writeHead(503, { 'content-type': type, 'retry-after': '9' }), problem),
    )
    expect([answer.status, answer.headers.get('retry-after'), answer.body]).toEqual([503, '9', problem])
  })

  it('puts a problem in the place of its server’s words while it drains', async () => {
    const words = { error: 'Service Unavailable', code: 'FST_ERR' }
    const answer = await answers((response) =>
      json(response.writeHead(503, { 'content-type': 'application/json' }), words),
    )
    expect([answer.status, answer.body['code'], answer.headers.get('retry-after')]).toEqual([
      503,
      'service.unavailable',
      '2',
    ])
  })

  it('sends a read again when its connection was closed, and leaves a write to the caller', async () => {
    const seen: string[] = []
    const breaksFirst: RequestListener = (request, response) => {
      request.resume()
      seen.push(request.method!)
      if (seen.filter((method) => method === request.method).length === 1) return response.socket!.destroy()
      json(response.setHeader('content-type', 'application/json'), { from: 'another' })
    }
    await orders.listen(breaksFirst)
    const read = await get('/api/v1/orders')
    const written = (await webhook()).status
    await orders.die()
    expect([read.status, read.body, written]).toEqual([200, { from: 'another' }, 503])
    expect(seen).toEqual(['GET', 'GET', 'POST'])
  })

  it('says 503 when it dies while it answers', async () => {
    const answer = await answers((response) => response.socket!.destroy())
    expect([answer.status, answer.body['code']]).toEqual([503, 'service.unavailable'])
  })
})

it('finishes what is in flight before it goes', async () => {
  const slow = await new Owner().listen((_request, response) => {
    setTimeout(() => response.setHeader('content-type', 'application/json').end('{"from":"slow"}'), 600)
  })
  const leaving = await startGateway({ orders: { url: slow.url, routes: ['/api/v1/orders'] } })
  const inFlight = fetch(`${leaving.url}/api/v1/orders`).then((answer) => answer.json())
  await new Promise((done) => setTimeout(done, 200))
  await leaving.stop()
  expect(await inFlight).toEqual({ from: 'slow' })
  await expect(fetch(`${leaving.url}/health/live`)).rejects.toThrow()
  await slow.die()
})
