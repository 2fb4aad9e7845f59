import { invalid } from '@litper/kernel'
import { checked, Roles, SETTINGS, type Settings } from '@litper/platform'
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common'
import { connectShop } from '../usecases/connect-shop.ts'
import type { ShopifyParts } from '../usecases/ports.ts'
import { reconcile } from '../usecases/reconcile.ts'
import { SHOPIFY_PARTS } from './parts.ts'
import { type ConnectBody, connectBody } from './shop-bodies.ts'

@Controller('api/v1/integrations/shopify')
export class ShopsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts,
  ) {}

  @Post('connect')
  @HttpCode(200)
  @Roles('owner')
  connectShopify(@Body({ schema: connectBody, pipes: [checked] }) body: ConnectBody) {
    if (body.apiUrl && !body.apiUrl.startsWith(`${this.settings.SANDBOX_URL.replace(/\/$/, '')}/`))
      throw invalid('integration.api_url_refused')
    return connectShop(this.parts, body)
  }

  @Post('reconcile')
  @HttpCode(200)
  @Roles('owner', 'operator')
  async reconcile() {
    return { data: await reconcile(this.parts) }
  }
}
