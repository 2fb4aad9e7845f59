import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mockApi } from './mock-api.mjs'
import { idOf, sampleOf } from './samples.mjs'

const document = JSON.parse(readFileSync('libs/client/src/generated/openapi.json', 'utf8'))
const world = { seed: 7, now: Date.parse('2026-11-29T20:00:00Z'), schemas: document.components.schemas }

it('makes the same order of the same seed, in the shape of the contract', () => {
  const order = sampleOf(document.components.schemas.Order, world)
  expect(order).toEqual(sampleOf(document.components.schemas.Order, world))
  expect(order).toMatchObject({ name: '#1007', total: { currency: 'COP' }, shopDomain: 'tienda-demo.myshopify.com' })
  expect(document.components.schemas.Order.properties.status.enum).toContain(order.status)
})

it('pages its lists, answers one thing by its id, and fails as it is told', () => {
  const api = mockApi(document, { now: world.now })
  const first = api.answer('GET', '/api/v1/orders', new URLSearchParams('limit=20'))!
  expect(first.body.data).toHaveLength(20)
  const next = api.answer('GET', '/api/v1/orders', new URLSearchParams({ limit: '20', cursor: first.body.nextCursor }))!
  expect(next.body.data[0].id).not.toBe(first.body.data[0].id)
  const { id, name } = next.body.data[3]
  expect(api.answer('GET', `/api/v1/orders/${id}`, new URLSearchParams())!.body).toMatchObject({ id, name })
  api.fail('orders.list', 429)
  expect(api.answer('GET', '/api/v1/orders', new URLSearchParams())).toMatchObject({
    status: 429,
    body: { code: 'rate.limited' },
  })
  api.fail('orders.list', 0)
  expect(api.answer('GET', '/api/v1/orders', new URLSearchParams())!.status).toBe(200)
  expect(api.answer('GET', '/api/v1/nothing', new URLSearchParams())).toBeUndefined()
  expect(idOf(1)).toBe('0192f0c1-7d3a-7c4e-9a51-000000000001')
})

it('keeps filters that name a field of the row', () => {
  const api = mockApi(document, { now: world.now })
  const held = api.answer('GET', '/api/v1/orders', new URLSearchParams('status=on_hold'))!
  expect(new Set(held.body.data.map((one: { status: string }) => one.status))).toEqual(new Set(['on_hold']))
})
