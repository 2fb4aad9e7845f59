import { Controller, HttpCode, Inject, Post, Req } from '@nestjs/common'
import { DomainError } from '@litper/kernel'
import { metrics, Public } from '@litper/platform'
import { ApiExcludeController } from '@nestjs/swagger'
import type { FastifyRequest } from 'fastify'
import type { ReceiveShopify } from '../usecases/shopify-webhooks.ts'
import { RECEIVE_SHOPIFY } from './tokens.ts'

/** The door of every Shopify topic. A 2xx is given only once the delivery is kept. */
@Public()
@ApiExcludeController()
@Controller('webhooks/shopify')
export class ShopifyWebhookController {
  constructor(@Inject(RECEIVE_SHOPIFY) private readonly receive: ReceiveShopify) {}

  @Post()
  @HttpCode(200)
  async take(@Req() request: FastifyRequest) {
    try {
      const outcome = await this.receive({ body: request.body as Buffer | undefined, headers: request.headers })
      metrics.webhooks.inc({ source: 'shopify', outcome })
      return { outcome }
    } catch (error) {
      metrics.webhooks.inc({ source: 'shopify', outcome: error instanceof DomainError ? error.code : 'refused' })
      throw error
    }
  }
}
