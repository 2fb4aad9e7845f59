import { ShopUninstalled } from '@litper/contracts'
import type { Database } from '@litper/ports'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import { type Events, emit } from '../../shared/usecases/telling.ts'
import type { ProvenWebhook, WebhookOutcome } from './receive-shopify-webhook.ts'
import type { ShopDirectory } from './shop-directory.ts'
import type { Shops } from './shops.ts'
import { rawOf } from './take-order.ts'

interface Deps {
  readonly database: Database
  readonly raw: RawEvents
  readonly shops: Shops
  readonly events: Events
  readonly directory: ShopDirectory
}

/** `app/uninstalled`: the tokens go at once. A late one, sent before the shop came back, ends nothing. */
export const endShop =
  ({ database, raw, shops, events, directory }: Deps) =>
  async (proven: ProvenWebhook): Promise<WebhookOutcome> => {
    const { shop, triggeredAt } = proven.webhook
    const outcome = await database.transaction(async () => {
      if (!(await raw.keep(rawOf(proven)))) return 'duplicate'
      if (await shops.endConnection(shop, 'uninstalled', triggeredAt))
        await events.publish(emit(ShopUninstalled, { shopDomain: shop }))
      return 'accepted'
    })
    directory.forget(shop)
    return outcome
  }
