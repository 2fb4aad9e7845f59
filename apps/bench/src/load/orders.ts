import { randomBytes, randomUUID } from 'node:crypto'
import { buildOrder } from '../../../sandbox/src/shopify/order-payload.ts'
import { inventPerson } from '../../../sandbox/src/shopify/person.ts'
import { webhookHmac } from '../../../sandbox/src/shopify/webhooks.ts'
import { demoSettings } from '../../../sandbox/src/world/settings.ts'
import { requestBytes } from './requests.ts'

const { clientSecret, shop, apiVersion } = demoSettings().shopify
let serial = (Date.now() % 1e7) + 5e7
let lastId = 7_000_000_000_000 + (Date.now() % 1e9) * 1000
const nextId = () => ++lastId

/** A webhook for a new order, as the sandbox's Shopify sends it: with its own customer, webhook id and valid signature. */
function orderRequest() {
  const draft = {
    id: nextId(),
    number: 1000 + (++serial % 1e6),
    token: randomBytes(16).toString('hex'),
    person: inventPerson(serial),
    customerId: nextId(),
  }
  const body = JSON.stringify(buildOrder(draft, { shop, apiVersion, nextId, atMs: Date.now(), paid: false }))
  return requestBytes(
    'POST',
    '/webhooks/shopify',
    {
      'content-type': 'application/json',
      'user-agent': 'Shopify-Captain-Hook',
      'x-shopify-topic': 'orders/create',
      'x-shopify-hmac-sha256': webhookHmac(body, clientSecret),
      'x-shopify-shop-domain': shop,
      'x-shopify-api-version': apiVersion,
      'x-shopify-event-id': randomUUID(),
      'x-shopify-triggered-at': new Date().toISOString(),
      'x-shopify-test': 'false',
      'x-shopify-webhook-id': randomUUID(),
    },
    body,
  )
}

export const orderRequests = (count: number) => Array.from({ length: count }, orderRequest)
