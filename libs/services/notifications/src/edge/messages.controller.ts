import { afterCursor, DATABASE, pageOf, parseInput, Roles } from '@litper/platform'
import type { Database, Recipient } from '@litper/ports'
import { Body, Controller, Get, Inject, Put, Query } from '@nestjs/common'
import { z } from 'zod'
import { checkProvider } from '../usecases/check-provider.ts'
import type { Message, NotificationParts } from '../usecases/ports.ts'
import { NOTIFICATION_PARTS } from './parts.ts'

const listQuery = z.object({
  orderId: z.uuid().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const providerBody = z.object({
  provider: z.string().max(40),
  priority: z.number().int().min(1).max(99).default(1),
  settings: z.record(z.string(), z.unknown()),
})

/** Enough to recognise a person, not enough to write to them. */
const masked = (to: Recipient): string =>
  to.phone ? `•••${to.phone.slice(-4)}` : to.email ? `•••@${to.email.split('@')[1]}` : '•••'

const messageJson = (m: Message) => ({
  id: m.id,
  orderId: m.orderId ?? null,
  conversationId: m.conversationId ?? null,
  purpose: m.purpose,
  to: masked(m.recipient),
  text: m.words.text,
  why: m.why,
  provider: m.provider ?? null,
  state: m.status,
  plannedFor: m.plannedFor,
  sentAt: m.sentAt ?? null,
  deliveredAt: m.deliveredAt ?? null,
  readAt: m.readAt ?? null,
  error: m.error || null,
  cost: m.cost ?? null,
})

@Controller('api/v1')
export class MessagesController {
  constructor(
    @Inject(NOTIFICATION_PARTS) private readonly parts: NotificationParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Get('messages')
  async list(@Query() query: unknown) {
    const { orderId, cursor, limit } = parseInput(listQuery, query)
    const after = afterCursor(cursor)
    const messages = await this.database.reading(() => this.parts.messages.page({ orderId, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(messages, limit)
    return { data: data.map(messageJson), nextCursor }
  }

  @Get('notifications/providers')
  @Roles('owner')
  async providers() {
    const accounts = await this.parts.accounts.list()
    return {
      data: accounts.map(({ provider, priority, settings }) => ({
        provider,
        priority,
        settings: Object.keys(settings),
      })),
      nextCursor: null,
    }
  }

  @Put('notifications/providers')
  @Roles('owner')
  async putProvider(@Body() body: unknown) {
    const account = parseInput(providerBody, body)
    const proven = await checkProvider(this.parts, account)
    await this.database.transaction(() => this.parts.accounts.put(account))
    return { proven, provider: account.provider, priority: account.priority, settings: Object.keys(account.settings) }
  }
}
