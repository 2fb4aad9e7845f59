import { instant } from './json.ts'
import { shopifyFor } from './sdk.ts'
import { shopDomain } from './settings.ts'

export interface WebhookRequest {
  /** The body as it came: a parsed and printed one has another signature. */
  readonly rawBody: string | Uint8Array
  readonly headers: Record<string, string | string[] | undefined>
}
export interface ValidWebhook {
  /** As on the wire: `orders/create`. */
  readonly topic: string
  readonly shop: string
  /** The delivery's identity: the same on every retry. */
  readonly webhookId: string
  /** The same on all deliveries that one business event caused. */
  readonly eventId?: string
  /** RFC 3339 UTC. */
  readonly triggeredAt?: string
  readonly apiVersion: string
}
export interface InvalidWebhook {
  readonly invalid: 'no_secret' | 'missing_body' | 'missing_hmac' | 'invalid_hmac' | 'missing_headers' | 'invalid_shop'
}

const NEEDED = /^(shopify-.*|x-shopify-(hmac-sha256|topic|shop-domain|api-version|webhook-id))$/i

/** A header as text, whatever its name's capitals. */
function headerOf(headers: WebhookRequest['headers'], wanted: string): string | undefined {
  const value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1]
  return Array.isArray(value) ? value[0] : value
}

/**
 * Whether Shopify signed this, by Shopify's own library (HMAC-SHA256 of the raw body, compared in constant time). Pass the
 * app's secrets newest first: after a rotation the old one signs for up to an hour.
 */
export async function validateWebhook(
  request: WebhookRequest,
  secrets: readonly string[],
): Promise<ValidWebhook | InvalidWebhook> {
  const rawBody = typeof request.rawBody === 'string' ? request.rawBody : Buffer.from(request.rawBody).toString('utf8')
  let invalid: InvalidWebhook['invalid'] = 'no_secret'
  for (const secret of secrets.filter(Boolean)) {
    const { webhooks } = await shopifyFor('webhooks', secret)
    // The library reads nothing but Shopify's headers, method and URL of a Node request; for each that it looks for it rewrites,
    // letter by letter, the names of all that it is given: it gets those that it must have.
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => NEEDED.test(name)))
    const rawRequest = { headers, method: 'POST', url: '/' }
    const result = await webhooks.validate({ rawBody, rawRequest, rawResponse: undefined })
    if (result.valid) return read(result, request.headers)
    invalid = result.reason
    if (invalid !== 'invalid_hmac') break
  }
  return { invalid }
}

function read(
  result: {
    domain: string
    webhookId: string
    apiVersion: string
    eventId?: string
    triggeredAt?: string
    webhookType: string
  },
  headers: WebhookRequest['headers'],
): ValidWebhook | InvalidWebhook {
  const shop = safeShop(result.domain)
  if (shop === undefined) return { invalid: 'invalid_shop' }
  // The library gives topics in its enum form (ORDERS_CREATE), which cannot be turned back for certain.
  const prefix = result.webhookType === 'events' ? '' : 'x-'
  const topic = headerOf(headers, `${prefix}shopify-topic`)
  const triggeredAt = instant(result.triggeredAt ?? headerOf(headers, 'x-shopify-triggered-at'))
  const eventId = result.eventId ?? headerOf(headers, 'x-shopify-event-id')
  return {
    topic: String(topic).toLowerCase(),
    shop,
    webhookId: result.webhookId,
    apiVersion: result.apiVersion,
    ...(eventId && { eventId }),
    ...(triggeredAt && { triggeredAt }),
  }
}

function safeShop(domain: string): string | undefined {
  try {
    return shopDomain(domain)
  } catch {
    // shopDomain's only error says that this is no shop, which is the answer here.
    return undefined
  }
}
