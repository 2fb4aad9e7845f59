import { Public } from '@litper/platform'
import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { counted } from '../../shared/edge/counted.ts'
import type { ShopifyParts } from '../usecases/ports.ts'
import { receiveShopifyWebhook } from '../usecases/receive-shopify-webhook.ts'
import { SHOPIFY_PARTS } from './parts.ts'

/** Takes every Shopify topic. It answers 2xx only once the delivery is kept. */
@Public()
@Controller('webhooks/shopify')
export class ShopifyWebhookController {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  @Post()
  @HttpCode(200)
  take(@Req() request: FastifyRequest) {
    return counted('shopify', async () => {
      const { headers } = request
      const outcome = await receiveShopifyWebhook(this.parts, { body: request.body as Buffer | undefined, headers })
      return { answer: { outcome }, outcome }
    })
  }
}
