import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common'
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger'
import { invalid } from '@litper/kernel'
import { Roles, SETTINGS, type Settings } from '@litper/platform'
import type { connectChatea, connectWhatsapp } from '../usecases/connect-messaging.ts'
import type { connectShop } from '../usecases/connect-shop.ts'
import type { listIntegrations } from '../usecases/list-integrations.ts'
import type { reconcile } from '../usecases/reconcile.ts'
import { checked } from './body.ts'
import { type ChateaBody, chateaBody, type ConnectBody, connectBody, type WhatsappBody, whatsappBody } from './integration-bodies.ts'
import { CONNECT_CHATEA, CONNECT_SHOP, CONNECT_WHATSAPP, LIST_INTEGRATIONS, RECONCILE } from './tokens.ts'

@ApiTags('integrations')
@ApiBearerAuth()
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
  @ApiOperation({ summary: 'Shops, numbers and accounts of the tenant; no secret is ever shown' })
  list() {
    return this.all()
  }

  @Post('shopify/connect')
  @HttpCode(200)
  @Roles('owner')
  @ApiOperation({ summary: 'Installs the app for a shop by its session token' })
  connectShopify(@Body({ schema: connectBody, pipes: [checked] }) body: ConnectBody) {
    if (body.apiUrl && !body.apiUrl.startsWith(`${this.settings.SANDBOX_URL.replace(/\/$/, '')}/`)) throw invalid('integration.api_url_refused')
    return this.connect(body)
  }

  @Post('shopify/reconcile')
  @HttpCode(200)
  @Roles('owner', 'operator')
  @ApiOperation({ summary: 'Looks for orders whose webhook never came, now' })
  async reconcile() {
    return { data: await this.reconcileNow() }
  }

  @Put('whatsapp')
  @HttpCode(204)
  @Roles('owner')
  @ApiOperation({ summary: 'What proves a WhatsApp number’s webhooks' })
  connectWhatsapp(@Body({ schema: whatsappBody, pipes: [checked] }) body: WhatsappBody): Promise<void> {
    return this.whatsapp(body)
  }

  @Put('chatea-pro')
  @HttpCode(204)
  @Roles('owner')
  @ApiOperation({ summary: 'The secret that the merchant’s Chatea Pro flow sends' })
  connectChatea(@Body({ schema: chateaBody, pipes: [checked] }) body: ChateaBody): Promise<void> {
    return this.chatea(body)
  }
}
