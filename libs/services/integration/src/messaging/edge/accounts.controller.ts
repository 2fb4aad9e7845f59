import { Answers, type InputOf, SETTINGS, type Settings } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { refuseForeign } from '../../shared/edge/refuse-foreign.ts'
import { connectChatea, connectWhatsapp } from '../usecases/connect-messaging.ts'
import type { MessagingParts } from '../usecases/ports.ts'
import * as operations from './accounts.operations.ts'
import { MESSAGING_PARTS } from './parts.ts'

@Controller()
export class MessagingAccountsController {
  constructor(
    @Inject(MESSAGING_PARTS) private readonly parts: MessagingParts,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Answers(operations.connectWhatsapp)
  connectWhatsapp({ apiUrl, ...input }: InputOf<typeof operations.connectWhatsapp>) {
    refuseForeign(this.settings, apiUrl)
    return connectWhatsapp(this.parts, { ...input, ...(apiUrl && { baseUrl: apiUrl }) })
  }

  @Answers(operations.connectChatea)
  connectChatea(input: InputOf<typeof operations.connectChatea>) {
    return connectChatea(this.parts, input)
  }
}
