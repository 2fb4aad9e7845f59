import { createHmac, randomUUID } from 'node:crypto'
import type { World } from '../world/world.ts'
import type { JsonObject } from './merge.ts'
import { PLATFORM_WEBHOOK_PATH, type Shop } from './store.ts'

/** Shopify waits 5 s, then tries 8 more times within 4 h, each wait about three times the last (seconds). */
const ANSWER_BUDGET_MS = 5000
const RETRY_DELAYS_MS = [4, 13, 40, 118, 355, 1065, 3195, 9610].map((seconds) => seconds * 1000)

export const COMPLIANCE_TOPICS = ['customers/data_request', 'customers/redact', 'shop/redact'] as const

/** Base64 HMAC-SHA256 over the raw body with the app's client secret. */
export function webhookHmac(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('base64')
}

/** Sends `payload` to every subscription of the shop's topic: one event id, one webhook id per subscription. */
export function emit(world: World, shop: Shop, topic: string, payload: JsonObject, onAcked?: () => void): void {
  const addresses = addressesOf(shop, topic)
  if (addresses.length === 0) return
  const body = JSON.stringify(payload)
  const { clientSecret, apiVersion } = world.settings.shopify
  const shared = {
    'content-type': 'application/json',
    'user-agent': 'Shopify-Captain-Hook',
    'x-shopify-topic': topic,
    'x-shopify-hmac-sha256': webhookHmac(body, clientSecret),
    'x-shopify-shop-domain': shop.domain,
    'x-shopify-api-version': apiVersion,
    'x-shopify-event-id': randomUUID(),
    'x-shopify-triggered-at': world.clock.now().toISOString(),
    'x-shopify-test': String(payload.test === true),
  }
  for (const url of addresses) {
    world.deliver({
      target: 'shopify-webhooks',
      url,
      body,
      headers: { ...shared, 'x-shopify-webhook-id': randomUUID() },
      retryDelaysMs: RETRY_DELAYS_MS,
      timeoutMs: ANSWER_BUDGET_MS,
      onResult: (result) => result.acked && onAcked?.(),
    })
  }
}

function addressesOf(shop: Shop, topic: string): string[] {
  if ((COMPLIANCE_TOPICS as readonly string[]).includes(topic)) return [PLATFORM_WEBHOOK_PATH]
  if (!shop.installed) return []
  return shop.subscriptions.filter((subscription) => subscription.topic === topic).map(({ uri }) => uri)
}
