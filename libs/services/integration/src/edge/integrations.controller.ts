import { invalid } from '@litper/kernel'
import { Answers, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { connectChatea, connectWhatsapp } from '../messaging/usecases/connect-messaging.ts'
import type { connectShop } from '../shopify/usecases/connect-shop.ts'
import type { reconcile } from '../shopify/usecases/reconcile.ts'
import type { listIntegrations } from '../usecases/list-integrations.ts'
import * as operations from './integrations.operations.ts'
import { CONNECT_CHATEA, CONNECT_SHOP, CONNECT_WHATSAPP, LIST_INTEGRATIONS, RECONCILE } from './tokens.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class IntegrationsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(CONNECT_SHOP) private readonly connect: ReturnType<typeof connectShop>,
    @Inject(CONNECT_WHATSAPP) private readonly whatsapp: ReturnType<typeof connectWhatsapp>,
    @Inject(CONNECT_CHATEA) private readonly chatea: ReturnType<typeof connectChatea>,
    @Inject(LIST_INTEGRATIONS) private readonly all: ReturnType<typeof listIntegrations>,
    @Inject(RECONCILE) private readonly reconcileNow: ReturnType<typeof reconcile>,
  ) {}

  @Answers(operations.listIntegrations)
  list() {
    return this.all()
  }

  @Answers(operations.connectShopify)
  connectShopify(input: Input<'connectShopify'>) {
    if (input.apiUrl && !input.apiUrl.startsWith(`${this.settings.SANDBOX_URL.replace(/\/$/, '')}/`))
      throw invalid('integration.api_url_refused')
    return this.connect(input)
  }

  @Answers(operations.reconcileShopify)
  async reconcile() {
    return { data: await this.reconcileNow() }
  }

  @Answers(operations.connectWhatsapp)
  async connectWhatsapp(input: Input<'connectWhatsapp'>) {
    await this.whatsapp(input)
    return undefined
  }

  @Answers(operations.connectChatea)
  async connectChatea(input: Input<'connectChatea'>) {
    await this.chatea(input)
    return undefined
  }
}
