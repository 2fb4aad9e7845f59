import { Public } from '@litper/platform'
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { RECEIVE_SHOPIFY } from '../../edge/tokens.ts'
import { counted } from '../../shared/edge/counted.ts'
import type { ReceiveShopify } from '../usecases/shopify-webhooks.ts'

/** The door of every Shopify topic. A 2xx is given only once the delivery is kept. */
@Public()
@Controller('webhooks/shopify')
export class ShopifyWebhookController {
  constructor(@Inject(RECEIVE_SHOPIFY) private readonly receive: ReceiveShopify) {}

  @Post()
  @HttpCode(200)
  take(@Req() request: FastifyRequest) {
    return counted('shopify', async () => {
      const outcome = await this.receive({ body: request.body as Buffer | undefined, headers: request.headers })
      return { answer: { outcome }, outcome }
    })
  }
}
