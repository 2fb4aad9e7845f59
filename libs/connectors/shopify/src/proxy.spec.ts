import { DomainError, unavailable } from '@litper/kernel'
import { FakeHttp } from '@litper/testing/fake-http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAYMENT_STATE } from './documents.ts'
import { shopifyAdmin } from './proxy.ts'
import { DEMO_SHOP } from './testing.ts'

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new FakeHttp(() => ({ status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }))
const run = (http: FakeHttp) => shopifyAdmin(http, DEMO_SHOP).run(PAYMENT_STATE, { id: 'gid://shopify/Order/1' })
const throttle = (currentlyAvailable: number) => ({
  extensions: {
    cost: { requestedQueryCost: 1, throttleStatus: { maximumAvailable: 1000, currentlyAvailable, restoreRate: 100 } },
  },
})

describe('shopifyAdmin', () => {
  it('posts to the versioned address with the token', async () => {
    const http = answering(200, { data: { order: null } })
    await run(http)
    expect(http.requests[0]).toMatchObject({
      method: 'POST',
      url: 'https://tienda-demo.myshopify.com/admin/api/2026-10/graphql.json',
      headers: { 'x-shopify-access-token': 'shpat_demo' },
    })
  })

  it('goes to the stand-in when given one, and to nothing that is no shop', async () => {
    const http = answering(200, { data: {} })
    await shopifyAdmin(http, { ...DEMO_SHOP, baseUrl: 'http://127.0.0.1:8090/shopify/{shop}/' }).run(PAYMENT_STATE, {})
    expect(http.requests[0]!.url).toBe(
      'http://127.0.0.1:8090/shopify/tienda-demo.myshopify.com/admin/api/2026-10/graphql.json',
    )
    for (const shop of ['evil.com', 'evil.com/.myshopify.com', 'a@b.myshopify.com', 'x.myshopify.com.evil.com', '']) {
      expect(() => shopifyAdmin(http, { ...DEMO_SHOP, shop })).toThrow('shopify.shop_invalid')
    }
  })

  it.each([
    [401, {}, 'unauthenticated'],
    [402, {}, 'forbidden'],
    [403, {}, 'forbidden'],
    [404, {}, 'not_found'],
    [423, {}, 'forbidden'],
    [429, {}, 'too_many'],
    [400, {}, 'invalid'],
    [500, 'oops', 'unavailable'],
    [502, '<html>', 'unavailable'],
    [200, '<html>', 'unavailable'],
    [200, [], 'unavailable'],
    [200, {}, 'unavailable'],
    [200, { errors: [{ extensions: { code: 'ACCESS_DENIED' } }] }, 'forbidden'],
    [200, { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }], data: null }, 'unavailable'],
    [200, { errors: [{ message: 'Field does not exist' }] }, 'invalid'],
  ])('turns %i %j into %s', async (status, body, kind) => {
    await expect(run(answering(status, body))).rejects.toMatchObject({ name: 'DomainError', kind })
  })

  it('passes the client’s own faults on', async () => {
    const http = new FakeHttp(() => Promise.reject(unavailable('http.timeout')))
    await expect(run(http)).rejects.toMatchObject({ code: 'http.timeout', kind: 'unavailable' })
  })

  it('throws nothing but DomainError, whatever is answered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 599 }),
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.constant('{"errors":[{"extensions":{"code":{"toString":1}}},{"extensions":{"code":"constructor"}}]}'),
        ),
        async (status, body) => {
          await run(answering(status, body)).catch((error) => expect(error).toBeInstanceOf(DomainError))
        },
      ),
    )
  })

  it('gives THROTTLED back with the time until its points are there', async () => {
    const http = answering(200, {
      errors: [{ extensions: { code: 'THROTTLED' } }],
      extensions: {
        cost: {
          requestedQueryCost: 500,
          throttleStatus: { maximumAvailable: 1000, currentlyAvailable: 100, restoreRate: 100 },
        },
      },
    })
    await expect(shopifyAdmin(http, DEMO_SHOP, { nowMs: () => 0 }).run(PAYMENT_STATE, {})).rejects.toMatchObject({
      kind: 'too_many',
      details: { retryAfterMs: 4000 },
    })
  })

  it('waits for points before calling, shares the bucket among admins of a shop, and gives up on long waits', async () => {
    const http = answering(200, { data: {}, ...throttle(0) })
    const waits: number[] = []
    const options = { sleep: async (ms: number) => void waits.push(ms), nowMs: () => 0 }
    await shopifyAdmin(http, DEMO_SHOP, options).run(PAYMENT_STATE, {})
    await shopifyAdmin(http, DEMO_SHOP, options).run({ ...PAYMENT_STATE, name: 'Other', cost: 50 }, {})
    expect(waits).toEqual([500])
    await expect(
      shopifyAdmin(http, DEMO_SHOP, { ...options, maxWaitMs: 100 }).run(
        { ...PAYMENT_STATE, name: 'Dear', cost: 50 },
        {},
      ),
    ).rejects.toMatchObject({
      kind: 'too_many',
      details: { retryAfterMs: 500 },
    })
    expect(http.requests).toHaveLength(2)
  })

  it('tells when Shopify served another version', async () => {
    const served: string[] = []
    const http = answering(200, { data: {} }, { 'x-shopify-api-version': '2027-01' })
    await shopifyAdmin(http, DEMO_SHOP, { onVersionDrift: (version) => served.push(version) }).run(PAYMENT_STATE, {})
    expect(served).toEqual(['2027-01'])
  })
})
