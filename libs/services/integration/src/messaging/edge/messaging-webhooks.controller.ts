import { Public } from '@litper/platform'
import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { counted } from '../../shared/edge/counted.ts'
import type { MessagingParts } from '../usecases/ports.ts'
import { receiveChateaMessage } from '../usecases/receive-chatea-message.ts'
import { receiveWhatsappWebhook } from '../usecases/receive-whatsapp-webhook.ts'
import { verifyWhatsapp } from '../usecases/verify-whatsapp.ts'
import { MESSAGING_PARTS } from './parts.ts'

/** Takes customers' messages and the states of our own messages. */
@Public()
@Controller('webhooks')
export class MessagingWebhooksController {
  constructor(@Inject(MESSAGING_PARTS) private readonly parts: MessagingParts) {}

  @Get('whatsapp')
  @Header('content-type', 'text/plain; charset=utf-8')
  handshake(@Query() query: Record<string, unknown>): Promise<string> {
    return verifyWhatsapp(this.parts, query)
  }

  @Post('whatsapp')
  @HttpCode(200)
  whatsapp(@Req() request: FastifyRequest) {
    const delivery = {
      body: request.body as Buffer | undefined,
      signature: request.headers['x-hub-signature-256'],
    }
    return counted('whatsapp', async () => {
      const totals = await receiveWhatsappWebhook(this.parts, delivery)
      return { answer: totals, outcome: totals.told > 0 ? 'accepted' : 'duplicate' }
    })
  }

  @Post('chatea-pro')
  @HttpCode(200)
  chatea(@Req() request: FastifyRequest) {
    const { authorization } = request.headers
    return counted('chatea-pro', async () => {
      const body = request.body as Buffer | undefined
      const outcome = await receiveChateaMessage(this.parts, { body, authorization })
      return { answer: { outcome }, outcome }
    })
  }
}
