import type { ShopifyParts } from './ports.ts'
import { type ProvenWebhook, rawOf, type WebhookOutcome } from './proven-webhook.ts'

/** A topic that asks nothing of us: kept once, no event. */
export const keepWebhook = ({ database, raw }: ShopifyParts, proven: ProvenWebhook): Promise<WebhookOutcome> =>
  database.sharedTransaction(async () => ((await raw.keep(rawOf(proven))) ? 'accepted' : 'duplicate'))
