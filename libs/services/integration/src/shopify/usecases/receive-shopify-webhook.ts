import {
  type OrderRules,
  parseShopifyJson,
  shopDomain,
  signingSecrets,
  validateWebhook,
} from '@litper/connector-shopify'
import { DomainError, notFound } from '@litper/kernel'
import { refuse } from '../../shared/usecases/refuse.ts'
import { bodyAgrees } from '../domain/body-agrees.ts'
import { subjectOfRequest } from '../domain/privacy-subject.ts'
import { planOf } from '../domain/webhook-plan.ts'
import { endShop } from './end-shop.ts'
import { keepWebhook } from './keep-webhook.ts'
import type { ShopifyParts } from './ports.ts'
import { type ProvenWebhook, rawOf, type WebhookOutcome } from './proven-webhook.ts'
import { takeFulfillmentOrder } from './refetch-order.ts'
import { takeOrder } from './take-order.ts'

export interface ShopifyDelivery {
  /** The bytes that were signed. */
  readonly body: Buffer | undefined
  readonly headers: Record<string, string | string[] | undefined>
}

/**
 * One delivery of Shopify: proven by its signature before anything is kept, then handled in its shop's tenant.
 * @throws DomainError unauthenticated `webhook.signature_invalid`; not_found `shop.unknown`; Refusal 400 `webhook.body_empty`,
 * `webhook.headers_missing`, `webhook.not_json`, `webhook.body_of_another`
 */
export async function receiveShopifyWebhook(
  parts: ShopifyParts,
  { body, headers }: ShopifyDelivery,
): Promise<WebhookOutcome> {
  if (!body || body.length === 0) throw refuse(400, 'webhook.body_empty')
  if (!headers['x-shopify-hmac-sha256'] && !headers['shopify-hmac-sha256']) throw unproven()
  const entry = await parts.directory.find(domainOf(headers))
  if (!entry) throw notFound('shop.unknown')
  const webhook = validateWebhook({ rawBody: body, headers }, signingSecrets(entry.app))
  if ('invalid' in webhook) {
    if (webhook.invalid === 'missing_headers') throw refuse(400, 'webhook.headers_missing')
    throw unproven()
  }
  const rawBody = body.toString('utf8')
  const payload = parsed(rawBody)
  return parts.asTenant(entry.tenant, () => handle(parts, { webhook, rawBody, payload }, entry.rules))
}

async function handle(parts: ShopifyParts, proven: ProvenWebhook, rules: OrderRules): Promise<WebhookOutcome> {
  const { topic, shop, triggeredAt } = proven.webhook
  const plan = planOf(topic)
  if (!bodyAgrees(plan, shop, proven.payload)) throw refuse(400, 'webhook.body_of_another')
  if (plan.kind === 'order') return takeOrder(parts, proven, plan.change, rules)
  if (plan.kind === 'uninstalled') return endShop(parts, proven)
  if (plan.kind === 'refetch') return takeFulfillmentOrder(parts, proven)
  if (plan.kind === 'keep') return keepWebhook(parts, proven)
  const answered = await parts.answerPrivacyRequest({
    kind: plan.request,
    shopDomain: shop,
    triggeredAt,
    subject: subjectOfRequest(proven.payload),
    delivery: rawOf(proven),
  })
  return answered ? 'accepted' : 'duplicate'
}

function parsed(text: string): unknown {
  try {
    return parseShopifyJson(text)
  } catch {
    throw refuse(400, 'webhook.not_json')
  }
}

function domainOf(headers: ShopifyDelivery['headers']): string {
  const given = headers['x-shopify-shop-domain'] ?? headers['shopify-shop-domain']
  if (typeof given !== 'string') throw refuse(400, 'webhook.headers_missing')
  try {
    return shopDomain(given)
  } catch (error) {
    if (error instanceof DomainError) throw notFound('shop.unknown')
    throw error
  }
}

const unproven = () => new DomainError('webhook.signature_invalid', 'unauthenticated')
