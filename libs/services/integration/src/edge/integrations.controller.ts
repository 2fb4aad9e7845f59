import { Answers } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { MESSAGING_PARTS } from '../messaging/edge/parts.ts'
import { listAccounts } from '../messaging/usecases/list-accounts.ts'
import type { MessagingParts } from '../messaging/usecases/ports.ts'
import { SHOPIFY_PARTS } from '../shopify/edge/parts.ts'
import { listShops } from '../shopify/usecases/list-shops.ts'
import type { ShopifyParts } from '../shopify/usecases/ports.ts'
import { listIntegrations } from './integrations.operations.ts'

/** What the tenant has connected. */
@Controller()
export class IntegrationsController {
  constructor(
    @Inject(SHOPIFY_PARTS) private readonly shopify: ShopifyParts,
    @Inject(MESSAGING_PARTS) private readonly messaging: MessagingParts,
  ) {}

  @Answers(listIntegrations)
  async list() {
    const [shops, accounts] = await Promise.all([listShops(this.shopify), listAccounts(this.messaging)])
    return { shopify: shops, ...accounts }
  }
}
