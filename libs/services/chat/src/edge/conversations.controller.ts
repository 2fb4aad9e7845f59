import { Answers, afterCursor, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { messagesOf } from '../usecases/archive.ts'
import { closeConversation, conversationOf, replyAsPerson } from '../usecases/operate.ts'
import type { ChatParts } from '../usecases/ports.ts'
import { viewOf, withMessages } from './conversation-view.ts'
import * as operations from './conversations.operations.ts'
import { CHAT_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

@Controller()
export class ConversationsController {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listConversations)
  async list({ state, cursor, limit }: Input<'listConversations'>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.store.page({ state, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map(viewOf), nextCursor }
  }

  @Answers(operations.findConversation)
  find({ id }: Input<'findConversation'>) {
    return this.database.transaction(async () => {
      const conversation = await conversationOf(this.parts, id)
      return withMessages(conversation, await messagesOf(this.parts, conversation))
    })
  }

  @Answers(operations.replyAsPersonOperation)
  reply({ id, text }: Input<'replyAsPersonOperation'>) {
    return this.change(id, () => replyAsPerson(this.parts, id, text))
  }

  @Answers(operations.closeConversationOperation)
  close({ id }: Input<'closeConversationOperation'>) {
    return this.change(id, () => closeConversation(this.parts, id))
  }

  private change(id: string, work: () => Promise<void>) {
    return this.database.transaction(async () => {
      await work()
      return viewOf(await conversationOf(this.parts, id))
    })
  }
}
