import { shopDomain, signingSecrets, type ValidWebhook, validateWebhook } from '@litper/connector-shopify'
import { DomainError, notFound } from '@litper/kernel'
import { refuse } from '../../shared/usecases/refuse.ts'
import type { AsTenant } from '../../shared/usecases/telling.ts'
import { planOf, type WebhookPlan } from '../domain/webhook-plan.ts'
import type { ShopDirectory } from './shop-directory.ts'

export interface ShopifyDelivery {
  /** The bytes that were signed. */
  readonly body: Buffer | undefined
  readonly headers: Record<string, string | string[] | undefined>
}
/** A proven delivery, in its tenant, with what its topic asks. */
export interface ProvenWebhook {
  readonly webhook: ValidWebhook
  readonly rawBody: string
  readonly payload: unknown
}
export type WebhookOutcome = 'accepted' | 'duplicate' | 'set_aside'
export type WebhookHandlers = {
  [K in WebhookPlan['kind']]: (
    proven: ProvenWebhook,
    plan: Extract<WebhookPlan, { kind: K }>,
  ) => Promise<WebhookOutcome>
}

interface Deps {
  readonly directory: ShopDirectory
  readonly handlers: WebhookHandlers
  readonly parse: (text: string) => unknown
  readonly asTenant: AsTenant
}

/**
 * One delivery of Shopify: proven by its signature before anything is kept, then handled in its shop's tenant.
 * @throws DomainError unauthenticated `webhook.signature_invalid`; not_found `shop.unknown`; Refusal 400 `webhook.body_empty`,
 * `webhook.not_json`
 */
export const receiveShopifyWebhook =
  ({ directory, handlers, parse, asTenant }: Deps) =>
  async ({ body, headers }: ShopifyDelivery): Promise<WebhookOutcome> => {
    if (!body || body.length === 0) throw refuse(400, 'webhook.body_empty')
    if (!headers['x-shopify-hmac-sha256'] && !headers['shopify-hmac-sha256']) throw unproven()
    const entry = await directory.find(domainOf(headers))
    if (!entry) throw notFound('shop.unknown')
    const webhook = validateWebhook({ rawBody: body, headers }, signingSecrets(entry.app))
    if ('invalid' in webhook) {
      if (webhook.invalid === 'missing_headers') throw refuse(400, 'webhook.headers_missing')
      throw unproven()
    }
    const rawBody = body.toString('utf8')
    const payload = parsed(rawBody, parse)
    const plan = planOf(webhook.topic)
    const handle = handlers[plan.kind] as (proven: ProvenWebhook, plan: WebhookPlan) => Promise<WebhookOutcome>
    return asTenant(entry.tenant, () => handle({ webhook, rawBody, payload }, plan))
  }

function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text)
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
