import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { systemClock, tenantId } from '@litper/kernel'
import {
  AUDIT_TRAIL,
  callerOfOperations,
  DATABASE,
  derivedKey,
  OPERATIONS,
  runInContext,
  signInternal,
  verifyInternal,
} from '@litper/platform'
import { type Actor, DEMO_TENANT, type Operations } from '@litper/ports'
import { TEST_SECRET } from '@litper/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gateway, Owner, startGateway } from './gateway.testing.ts'

const owner = new Owner()
const seen: { url: string; headers: IncomingHttpHeaders; body: string }[] = []
let gateway: Gateway
let hang = false

const facts = { summary: { es: 'Cambia', en: 'Change' }, roles: ['owner'], scope: 'orders:write', kind: 'write' }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const document = {
  paths: {
    '/api/v1/orders/{id}/hold': {
      post: {
        operationId: 'orders.hold',
        summary: 'Hold',
        parameters: [id],
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: { reason: { type: 'string' } } } } },
        },
        responses: { '200': { content: { 'application/json': { schema: { type: 'object' } } } } },
        'x-litper': { ...facts, risk: 'waybill', repeatable: true, undo: 'orders.confirm' },
      },
    },
  },
}

beforeAll(async () => {
  await owner.listen(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString()
    response.setHeader('content-type', 'application/json')
    if (request.url === '/internal/openapi.json') return void response.end(JSON.stringify(document))
    seen.push({ url: request.url!, headers: request.headers, body })
    if (hang) return void request.socket.destroy()
    response.end('{"held":true}')
  })
  gateway = await startGateway({ orders: { url: owner.url, routes: ['/api/v1/orders'] } })
})
afterAll(async () => {
  await gateway?.stop()
  await owner.die()
})

const agent = (...scopes: string[]): Actor => ({ kind: 'agent', id: 'novedades', scopes })
/** A key that may do no more than the agent that makes it. */
const OWN = { roles: ['owner'], permissions: ['api_keys:write'] }
const inTenant = <T>(tenant: string, work: () => Promise<T>) =>
  runInContext({ tenant: tenantId(tenant), actor: { kind: 'effect', id: 'spec', roles: [] } }, work)
const here = (): Operations => gateway.service.app.get(OPERATIONS, { strict: false })
const elsewhere = (url = gateway.url): Operations =>
  callerOfOperations({
    host: undefined as never,
    settings: { ...gateway.service.settings, GATEWAY_URL: url },
    services: ['crisis'],
    clock: systemClock,
  })
const code = (failing: Promise<unknown>) => failing.then(String, (error: { code: string }) => error.code)

describe.each([
  ['in the gateway’s process', here],
  ['in another process', elsewhere],
])('operations called %s', (_where, port) => {
  it('are those of every service, with what a caller must know of each', async () => {
    const known = await inTenant(DEMO_TENANT, () => port().catalogue())
    expect(known.find((one) => one.name === 'orders.hold')).toMatchObject({
      kind: 'write',
      risk: 'waybill',
      repeatable: true,
      scope: 'orders:write',
      undo: 'orders.confirm',
      about: ['id'],
      input: { type: 'object', required: ['id'] },
    })
    expect(known.map((one) => one.name)).toContain('dead_letters.list')
    expect(known.map((one) => one.name)).not.toContain('auth.token') // it takes no credential
  })

  it('reach their owner as this part of this tenant, with these scopes and no more', async () => {
    const answer = await inTenant(DEMO_TENANT, () =>
      port().call('orders.hold', { id: 'a/b', reason: 'asked' }, agent('orders:write')),
    )
    expect(answer).toEqual({ ok: true, status: 200, body: { held: true } })
    const { url, headers, body } = seen.at(-1)!
    expect([url, JSON.parse(body)]).toEqual(['/api/v1/orders/a%2Fb/hold', { reason: 'asked' }])
    const at = { services: ['orders'], method: 'POST', url }
    expect(verifyInternal(String(headers['x-litper-internal']), derivedKey(TEST_SECRET, 'internal'), at)).toMatchObject(
      { tenant: DEMO_TENANT, kind: 'agent', id: 'novedades', permissions: ['orders:write'] },
    )
  })

  it('are refused beyond the scopes, and nothing of another tenant is seen', async () => {
    const users = (tenant: string, ...scopes: string[]) =>
      inTenant(tenant, () => port().call('users.list', {}, agent(...scopes)))
    expect(await users(DEMO_TENANT, 'orders:read')).toMatchObject({ ok: false, code: 'auth.permission_missing' })
    expect(await users(DEMO_TENANT, 'users:read')).toMatchObject({ ok: true, body: { data: [expect.anything()] } })
    expect(await users(randomUUID(), 'users:read')).toMatchObject({ ok: true, body: { data: [] } })
  })

  it('leave the actor’s name in the audit', async () => {
    const letter = randomUUID()
    const answer = await inTenant(DEMO_TENANT, () =>
      port().call('dead_letters.replay', { id: letter }, agent('dead_letters:write')),
    )
    expect(answer).toMatchObject({ ok: false, status: 404 })
    const rows = await inTenant(DEMO_TENANT, () =>
      gateway.service.app.get(AUDIT_TRAIL, { strict: false }).list({ who: 'novedades', limit: 1 }),
    )
    expect(rows).toMatchObject([
      { who: { kind: 'agent', id: 'novedades' }, what: 'dead_letters.replay', outcome: 'refused' },
    ])
  })

  it('say why an input is wrong, and that an operation is unknown', async () => {
    const wrong = await inTenant(DEMO_TENANT, () =>
      port().call('dead_letters.list', { limit: 'x' }, agent('dead_letters:read')),
    )
    expect(wrong).toMatchObject({
      ok: false,
      status: 422,
      code: 'request.invalid',
      detail: expect.stringMatching(/limit/),
    })
    const call = () => port().call('orders.sell', {}, agent('orders:write'))
    expect(await code(inTenant(DEMO_TENANT, call))).toBe('operations.unknown')
  })

  it('are done once with a key, however often they are sent; a refusal spends no key', async () => {
    const make = (name: string, once: string) =>
      inTenant(DEMO_TENANT, () =>
        port().call('api_keys.create', { name, ...OWN }, agent('api_keys:write'), undefined, once),
      )
    const key = randomUUID()
    expect(await make('', key)).toMatchObject({ ok: false, status: 422 })
    const answers = await Promise.all([1, 2, 3].map(() => make(key, key)))
    expect(answers.filter((one) => one.ok && one.before)).toHaveLength(2)
    const listed = await inTenant(DEMO_TENANT, () => port().call('api_keys.list', {}, agent('api_keys:read')))
    expect((listed as { body: { data: { name: string }[] } }).body.data.filter((one) => one.name === key)).toHaveLength(
      1,
    )
  })

  it('need a tenant', async () => {
    expect(await code(port().call('users.list', {}, agent('users:read')))).toBe('tenancy.missing')
  })

  it('are not known to be done when the owner breaks off', async () => {
    hang = true
    const call = () => port().call('orders.hold', { id: '1' }, agent('orders:write'))
    expect(await code(inTenant(DEMO_TENANT, call))).toBe('operations.unreachable')
    hang = false
  })

  it('are given up by a signal: sent, it is not known what became of it; before, nothing was done', async () => {
    const call = (signal: AbortSignal) => port().call('users.list', {}, agent('users:read'), signal)
    expect(await code(inTenant(DEMO_TENANT, () => call(AbortSignal.abort())))).toBe('http.unreachable')
    const giving = new AbortController()
    const given = inTenant(DEMO_TENANT, () => call(giving.signal))
    setImmediate(() => giving.abort())
    expect(['operations.unreachable', 'http.unreachable', '[object Object]']).toContain(await code(given))
  })
})

it('joins no transaction of its caller', async () => {
  const database = gateway.service.app.get(DATABASE, { strict: false })
  const listed = await inTenant(DEMO_TENANT, () =>
    database.transaction(async () => {
      const answer = await inTenant(randomUUID(), () => here().call('users.list', {}, agent('users:read')))
      return answer
    }),
  )
  expect(listed).toMatchObject({ ok: true, body: { data: [] } })
})

it('was not done when the gateway is not there', async () => {
  const call = () => elsewhere('http://127.0.0.1:9').call('users.list', {}, agent('users:read'))
  expect(await code(inTenant(DEMO_TENANT, call))).toBe('http.unreachable')
})

it('opens nothing with a token for another service, or for another call', async () => {
  const key = derivedKey(TEST_SECRET, 'internal')
  const principal = { tenant: DEMO_TENANT, id: 'x', kind: 'agent', roles: ['owner'], permissions: ['orders:write'] }
  const ask = (service: string, url: string) =>
    fetch(`${gateway.url}/api/v1/orders/7/hold`, {
      method: 'POST',
      headers: { 'x-litper-internal': signInternal(principal as never, key, { service, method: 'POST', url }) },
    })
  const before = seen.length
  await ask('orders', '/api/v1/orders/7/hold')
  await ask('api', '/api/v1/orders/8/hold')
  expect(seen.slice(before).map(({ headers }) => headers['x-litper-internal'])).toEqual([undefined, undefined])
})
