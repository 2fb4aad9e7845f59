import { checked, Roles } from '@litper/platform'
import { Body, Controller, HttpCode, Inject, Put } from '@nestjs/common'
import { connectChatea, connectWhatsapp } from '../usecases/connect-messaging.ts'
import type { MessagingParts } from '../usecases/ports.ts'
import { type ChateaBody, chateaBody, type WhatsappBody, whatsappBody } from './account-bodies.ts'
import { MESSAGING_PARTS } from './parts.ts'

@Controller('api/v1/integrations')
export class MessagingAccountsController {
  constructor(@Inject(MESSAGING_PARTS) private readonly parts: MessagingParts) {}

  @Put('whatsapp')
  @HttpCode(204)
  @Roles('owner')
  connectWhatsapp(@Body({ schema: whatsappBody, pipes: [checked] }) body: WhatsappBody): Promise<void> {
    return connectWhatsapp(this.parts, body)
  }

  @Put('chatea-pro')
  @HttpCode(204)
  @Roles('owner')
  connectChatea(@Body({ schema: chateaBody, pipes: [checked] }) body: ChateaBody): Promise<void> {
    return connectChatea(this.parts, body)
  }
}
