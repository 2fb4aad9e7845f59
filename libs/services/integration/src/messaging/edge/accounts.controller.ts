import { Answers, type InputOf } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { connectChatea, connectWhatsapp } from '../usecases/connect-messaging.ts'
import type { MessagingParts } from '../usecases/ports.ts'
import * as operations from './accounts.operations.ts'
import { MESSAGING_PARTS } from './parts.ts'

@Controller()
export class MessagingAccountsController {
  constructor(@Inject(MESSAGING_PARTS) private readonly parts: MessagingParts) {}

  @Answers(operations.connectWhatsapp)
  connectWhatsapp(input: InputOf<typeof operations.connectWhatsapp>) {
    return connectWhatsapp(this.parts, input)
  }

  @Answers(operations.connectChatea)
  connectChatea(input: InputOf<typeof operations.connectChatea>) {
    return connectChatea(this.parts, input)
  }
}
