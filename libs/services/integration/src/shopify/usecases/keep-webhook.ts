import type { Database } from '@litper/ports'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import type { ProvenWebhook, WebhookOutcome } from './receive-shopify-webhook.ts'
import { rawOf } from './take-order.ts'

/** A topic that asks nothing of us: kept once, told to nobody. */
export const keepWebhook =
  ({ database, raw }: { database: Database; raw: RawEvents }) =>
  async (proven: ProvenWebhook): Promise<WebhookOutcome> =>
    database.sharedTransaction(async () => ((await raw.keep(rawOf(proven))) ? 'accepted' : 'duplicate'))
