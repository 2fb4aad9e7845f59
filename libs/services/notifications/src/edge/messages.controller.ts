import { Answers, afterCursor, DATABASE, type InputOf, pageOf } from '@litper/platform'
import { vendorOf } from '@litper/platform/operations'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { TEMPLATE_PURPOSES, templateOf } from '../domain/templates.ts'
import { checkProvider } from '../usecases/check-provider.ts'
import { countMessages } from '../usecases/count-messages.ts'
import type { NotificationParts, ProviderAccount } from '../usecases/ports.ts'
import { tellDelay } from '../usecases/tell-delay.ts'
import { timelineOf } from './message-timeline.ts'
import { viewOf } from './message-view.ts'
import * as operations from './messages.operations.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

const withoutSecrets = ({ provider, priority, settings }: ProviderAccount) => ({
  provider,
  priority,
  settings: Object.keys(settings),
})

@Controller()
export class MessagesController {
  constructor(
    @Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listMessages)
  async list({ orderId, cursor, limit }: InputOf<typeof operations.listMessages>) {
    const after = afterCursor(cursor)
    const messages = await this.database.reading(() => this.parts.messages.page({ orderId, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(messages, limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.countMessages)
  count() {
    return this.database.reading(() => countMessages(this.parts))
  }

  @Answers(operations.listTemplates)
  templates({ language }: InputOf<typeof operations.listTemplates>) {
    return { data: TEMPLATE_PURPOSES.map((purpose) => templateOf(purpose, language)), nextCursor: null }
  }

  @Answers(operations.messageTimeline)
  async timeline({ orderId }: InputOf<typeof operations.messageTimeline>) {
    const messages = await this.database.reading(() => this.parts.messages.page({ orderId, limit: 100 }))
    return { data: messages.reverse().map(timelineOf), nextCursor: null }
  }

  @Answers(operations.tellDelay)
  tellDelay(input: InputOf<typeof operations.tellDelay>) {
    return this.database.transaction(() => tellDelay(this.parts, input))
  }

  @Answers(operations.listProviders)
  async providers() {
    return { data: (await this.parts.accounts.list()).map(withoutSecrets), nextCursor: null }
  }

  @Answers(operations.listProviderKinds)
  kinds() {
    return { data: [...this.parts.providers.values()].map(vendorOf), nextCursor: null }
  }

  @Answers(operations.putProvider)
  async putProvider(account: InputOf<typeof operations.putProvider>) {
    const proven = await checkProvider(this.parts, account)
    await this.database.transaction(() => this.parts.accounts.put(account))
    return { ...withoutSecrets(account), proven }
  }
}
