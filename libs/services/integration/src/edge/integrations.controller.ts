import { invalid } from '@litper/kernel'
import { checked, Roles, SETTINGS, type Settings } from '@litper/platform'
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common'
import type { connectChatea, connectWhatsapp } from '../messaging/usecases/connect-messaging.ts'
import type { connectShop } from '../shopify/usecases/connect-shop.ts'
import type { reconcile } from '../shopify/usecases/reconcile.ts'
import type { listIntegrations } from '../usecases/list-integrations.ts'
import {
  type ChateaBody,
  type ConnectBody,
  chateaBody,
  connectBody,
  type WhatsappBody,
  whatsappBody,
} from './integration-bodies.ts'
import { CONNECT_CHATEA, CONNECT_SHOP, CONNECT_WHATSAPP, LIST_INTEGRATIONS, RECONCILE } from './tokens.ts'

@Controller('api/v1/integrations')
export class IntegrationsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CONNECT_SHOP) private readonly connect: ReturnType<typeof connectShop>,
    @Inject(CONNECT_WHATSAPP) private readonly whatsapp: ReturnType<typeof connectWhatsapp>,
    @Inject(CONNECT_CHATEA) private readonly chatea: ReturnType<typeof connectChatea>,
    @Inject(LIST_INTEGRATIONS) private readonly all: ReturnType<typeof listIntegrations>,
    @Inject(RECONCILE) private readonly reconcileNow: ReturnType<typeof reconcile>,
  ) {}

  @Get()
  list() {
    return this.all()
  }

  @Post('shopify/connect')
  @HttpCode(200)
  @Roles('owner')
  connectShopify(@Body({ schema: connectBody, pipes: [checked] }) body: ConnectBody) {
    if (body.apiUrl && !body.apiUrl.startsWith(`${this.settings.SANDBOX_URL.replace(/\/$/, '')}/`))
      throw invalid('integration.api_url_refused')
    return this.connect(body)
  }

  @Post('shopify/reconcile')
  @HttpCode(200)
  @Roles('owner', 'operator')
  async reconcile() {
    return { data: await this.reconcileNow() }
  }

  @Put('whatsapp')
  @HttpCode(204)
  @Roles('owner')
  connectWhatsapp(@Body({ schema: whatsappBody, pipes: [checked] }) body: WhatsappBody): Promise<void> {
    return this.whatsapp(body)
  }

  @Put('chatea-pro')
  @HttpCode(204)
  @Roles('owner')
  connectChatea(@Body({ schema: chateaBody, pipes: [checked] }) body: ChateaBody): Promise<void> {
    return this.chatea(body)
  }
}
