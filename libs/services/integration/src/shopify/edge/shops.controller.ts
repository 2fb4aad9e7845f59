import { Answers, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { refuseForeign } from '../../shared/edge/refuse-foreign.ts'
import { connectShop } from '../usecases/connect-shop.ts'
import type { ShopifyParts } from '../usecases/ports.ts'
import { reconcile } from '../usecases/reconcile.ts'
import { settleOrders } from '../usecases/settle-orders.ts'
import { SHOPIFY_PARTS } from './parts.ts'
import { connectShopify, reconcileShopify, settleShopifyOrders } from './shops.operations.ts'

@Controller()
export class ShopsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts,
  ) {}

  @Answers(connectShopify)
  connect(input: InputOf<typeof connectShopify>) {
    refuseForeign(this.settings, input.apiUrl)
    return connectShop(this.parts, input)
  }

  @Answers(settleShopifyOrders)
  settle(input: InputOf<typeof settleShopifyOrders>) {
    return settleOrders(this.parts, input)
  }

  @Answers(reconcileShopify)
  async reconcile() {
    return { data: await reconcile(this.parts) }
  }
}
