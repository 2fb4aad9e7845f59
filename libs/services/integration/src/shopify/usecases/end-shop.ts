import { emit, ShopUninstalled } from '@litper/contracts'
import type { ShopifyParts } from './ports.ts'
import { type ProvenWebhook, rawOf, type WebhookOutcome } from './proven-webhook.ts'

/** `app/uninstalled`: the tokens are deleted at once. One that was sent before the shop connected again changes nothing. */
export async function endShop(
  { database, raw, shops, publish, directory }: ShopifyParts,
  proven: ProvenWebhook,
): Promise<WebhookOutcome> {
  const { shop, triggeredAt } = proven.webhook
  const outcome = await database.transaction(async () => {
    if (!(await raw.keep(rawOf(proven)))) return 'duplicate'
    if (await shops.endConnection(shop, 'uninstalled', triggeredAt))
      await publish([emit(ShopUninstalled, { shopDomain: shop })])
    return 'accepted'
  })
  directory.forget(shop)
  return outcome
}
