import { Public } from '@litper/platform'
import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { RECEIVE_CHATEA, RECEIVE_WHATSAPP, VERIFY_WHATSAPP } from '../../edge/tokens.ts'
import { counted } from '../../shared/edge/counted.ts'
import type { receiveChateaMessage } from '../usecases/receive-chatea-message.ts'
import type { receiveWhatsappWebhook } from '../usecases/receive-whatsapp-webhook.ts'
import type { verifyWhatsapp } from '../usecases/verify-whatsapp.ts'

/** Where customers' words and messages' fates come in. */
@Public()
@Controller('webhooks')
export class MessagingWebhooksController {
  constructor(
    @Inject(RECEIVE_WHATSAPP) private readonly receiveWhatsapp: ReturnType<typeof receiveWhatsappWebhook>,
    @Inject(VERIFY_WHATSAPP) private readonly verify: ReturnType<typeof verifyWhatsapp>,
    @Inject(RECEIVE_CHATEA) private readonly receiveChatea: ReturnType<typeof receiveChateaMessage>,
  ) {}

  @Get('whatsapp')
  @Header('content-type', 'text/plain; charset=utf-8')
  handshake(@Query() query: Record<string, unknown>): Promise<string> {
    return this.verify(query)
  }

  @Post('whatsapp')
  @HttpCode(200)
  whatsapp(@Req() request: FastifyRequest) {
    const signature = request.headers['x-hub-signature-256']
    return counted('whatsapp', async () => {
      const totals = await this.receiveWhatsapp({ body: request.body as Buffer | undefined, signature })
      return { answer: totals, outcome: totals.told > 0 ? 'accepted' : 'duplicate' }
    })
  }

  @Post('chatea-pro')
  @HttpCode(200)
  chatea(@Req() request: FastifyRequest) {
    return counted('chatea-pro', async () => {
      const outcome = await this.receiveChatea({
        body: request.body as Buffer | undefined,
        authorization: request.headers.authorization,
      })
      return { answer: { outcome }, outcome }
    })
  }
}
