import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateWebhook } from './validate-webhook.ts'

const sign = (body: string | Buffer, secret: string) => createHmac('sha256', secret).update(body).digest('base64')
const headers = (body: string | Buffer, secret = 'secret') => ({
  'x-shopify-hmac-sha256': sign(body, secret),
  'x-shopify-topic': 'orders/create',
  'x-shopify-shop-domain': 'tienda-demo.myshopify.com',
  'x-shopify-api-version': '2026-10',
  'x-shopify-webhook-id': 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
  'x-shopify-event-id': '98880550-7158-44d4-b7cd-2c97c8a091b5',
  'x-shopify-triggered-at': '2026-11-22T15:04:05.123456789Z',
})

describe('validateWebhook', () => {
  it('reads a signed delivery, given as text or bytes, with accents', () => {
    const body = '{"name":"José Ñáñez 🧡"}'
    const expected = {
      topic: 'orders/create',
      shop: 'tienda-demo.myshopify.com',
      webhookId: 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
      eventId: '98880550-7158-44d4-b7cd-2c97c8a091b5',
      triggeredAt: '2026-11-22T15:04:05.123Z',
      apiVersion: '2026-10',
    }
    expect(validateWebhook({ rawBody: body, headers: headers(body) }, ['secret'])).toEqual(expected)
    expect(validateWebhook({ rawBody: Buffer.from(body), headers: headers(body) }, ['secret'])).toEqual(expected)
  })

  it('takes the old secret after a rotation, and no other', () => {
    const request = { rawBody: '{}', headers: headers('{}', 'old') }
    expect(validateWebhook(request, ['new', 'old'])).toMatchObject({ topic: 'orders/create' })
    expect(validateWebhook(request, ['new', 'older'])).toEqual({ invalid: 'invalid_hmac' })
    expect(validateWebhook(request, ['', ''])).toEqual({ invalid: 'no_secret' })
  })

  it('says why not', () => {
    const without = (name: string) => ({ ...headers('{}'), [name]: undefined })
    expect(validateWebhook({ rawBody: '', headers: headers('') }, ['secret'])).toEqual({
      invalid: 'missing_body',
    })
    expect(validateWebhook({ rawBody: '{}', headers: without('x-shopify-hmac-sha256') }, ['secret'])).toEqual({
      invalid: 'missing_hmac',
    })
    expect(validateWebhook({ rawBody: '{}', headers: without('x-shopify-webhook-id') }, ['secret'])).toEqual({
      invalid: 'missing_headers',
    })
    for (const name of ['x-shopify-webhook-id', 'x-shopify-topic', 'x-shopify-api-version']) {
      const long = { ...headers('{}'), [name]: 'x'.repeat(3000) }
      expect(validateWebhook({ rawBody: '{}', headers: long }, ['secret'])).toEqual({ invalid: 'missing_headers' })
    }
    const evil = { ...headers('{}'), 'x-shopify-shop-domain': 'evil.example.com' }
    expect(validateWebhook({ rawBody: '{}', headers: evil }, ['secret'])).toEqual({ invalid: 'invalid_shop' })
  })

  it('refuses every body that is not the signed one', () => {
    const body = '{"total_price":"129900.00"}'
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.integer({ min: 1, max: 127 }), (at, flip) => {
        const altered = Buffer.from(body)
        altered[at] = altered[at]! ^ flip
        expect(validateWebhook({ rawBody: altered, headers: headers(body) }, ['secret'])).toEqual({
          invalid: 'invalid_hmac',
        })
      }),
    )
  })

  it('leaves the headers as they were', () => {
    const given = headers('{}')
    validateWebhook({ rawBody: '{}', headers: given }, ['secret'])
    expect(given).toEqual(headers('{}'))
  })
})
