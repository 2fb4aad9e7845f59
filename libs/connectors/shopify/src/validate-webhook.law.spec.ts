import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shopifyFor } from './sdk.ts'
import { validateWebhook } from './validate-webhook.ts'

const SHOP = 'tienda-demo.myshopify.com'
const sign = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest('base64')

const cased = (name: string) =>
  fc.constantFrom(
    name,
    name.toUpperCase(),
    name.replace(/\b\w/g, (one) => one.toUpperCase()),
  )
const odd = fc.constantFrom('', 'x', ['first', 'second'])

/** The headers of one family, most of them well, some odd, some missing. */
function family(prefix: string, body: string, wellOften: number) {
  const well = {
    'hmac-sha256': fc.constantFrom(sign(body, 'secret'), sign(body, 'other'), sign(`${body} `, 'secret')),
    topic: fc.constantFrom('orders/create', 'app/uninstalled'),
    'shop-domain': fc.constant(SHOP),
    'api-version': fc.constant('2026-10'),
    'webhook-id': fc.uuid(),
  }
  const entries = Object.entries(well).map(([name, good]) => {
    const value = fc.oneof({ weight: wellOften, arbitrary: good }, odd)
    return fc.option(fc.tuple(cased(`${prefix}${name}`), value), { freq: wellOften * 3 })
  })
  return fc.tuple(...entries).map((all) => all.filter((entry) => entry !== null))
}

const delivery = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((rawBody) =>
  fc.record({
    rawBody: fc.constant(rawBody),
    webhooks: family('x-shopify-', rawBody, 20),
    events: fc.option(family('shopify-', rawBody, 5)),
  }),
)

it('judges every delivery as the library of Shopify does, and in addition takes none of what is no shop', async () => {
  const { webhooks: library } = await shopifyFor('webhooks', 'secret')
  await fc.assert(
    fc.asyncProperty(delivery, async ({ rawBody, webhooks, events }) => {
      const headers = Object.fromEntries([...webhooks, ...(events ?? [])])
      const ours = validateWebhook({ rawBody, headers }, ['secret'])
      const rawRequest = { headers: { ...headers }, method: 'POST', url: '/' }
      const theirs = await library.validate({ rawBody, rawRequest, rawResponse: undefined })
      const { webhookId, domain: shop, apiVersion } = theirs.valid ? theirs : {}
      if (!theirs.valid) expect(ours).toEqual({ invalid: theirs.reason })
      else if (shop !== SHOP) expect(ours).toEqual({ invalid: 'invalid_shop' })
      else expect(ours).toMatchObject({ webhookId, shop, apiVersion })
    }),
    { numRuns: 1000 },
  )
})
