import { isUuid, notFound } from '@litper/kernel'
import { afterCursor, DATABASE, pageOf, parseInput, Roles } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common'
import { z } from 'zod'
import { messagesOf } from '../usecases/archive.ts'
import { closeConversation, conversationOf, replyAsPerson } from '../usecases/operate.ts'
import type { ChatParts } from '../usecases/ports.ts'
import { CHAT_PARTS } from './parts.ts'

const listQuery = z.object({
  state: z.enum(['bot', 'human', 'closed']).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const replyBody = z.object({ text: z.string().min(1).max(4096) })

@Controller('api/v1/conversations')
export class ConversationsController {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Get()
  async list(@Query() query: unknown) {
    const { state, cursor, limit } = parseInput(listQuery, query)
    const after = afterCursor(cursor)
    return pageOf(await this.database.reading(() => this.parts.store.page({ state, after, limit: limit + 1 })), limit)
  }

  /** The chat, with the agent's steps. */
  @Get(':id')
  one(@Param('id') id: string) {
    return this.within(id, async () => {
      const conversation = await conversationOf(this.parts, id)
      return { ...conversation, messages: await messagesOf(this.parts, conversation) }
    })
  }

  @Post(':id/reply')
  @HttpCode(202)
  @Roles('owner', 'operator')
  reply(@Param('id') id: string, @Body() body: unknown) {
    const { text } = parseInput(replyBody, body)
    return this.within(id, async () => {
      await replyAsPerson(this.parts, id, text)
      return conversationOf(this.parts, id)
    })
  }

  @Post(':id/close')
  @HttpCode(200)
  @Roles('owner', 'operator')
  close(@Param('id') id: string) {
    return this.within(id, async () => {
      await closeConversation(this.parts, id)
      return conversationOf(this.parts, id)
    })
  }

  private within<T>(id: string, work: () => Promise<T>): Promise<T> {
    if (!isUuid(id)) throw notFound('conversation.not_found')
    return this.database.transaction(work)
  }
}
