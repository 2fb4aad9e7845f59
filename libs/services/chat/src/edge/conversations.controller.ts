import { Answers, currentContext, DATABASE, type InputOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { Operator } from '../domain/desk.ts'
import { messagesOf } from '../usecases/archive.ts'
import { markMeaning } from '../usecases/mark-meaning.ts'
import {
  closeConversation,
  conversationOf,
  markRead,
  replyAsPerson,
  returnConversation,
  takeConversation,
} from '../usecases/operate.ts'
import type { ChatParts } from '../usecases/ports.ts'
import { readContext } from '../usecases/read-context.ts'
import { contextViewOf, readContextOperation } from './context.operations.ts'
import { viewOf, withMessages } from './conversation-view.ts'
import * as operations from './conversations.operations.ts'
import { pageOfRows, placeAfter } from './inbox-cursor.ts'
import { CHAT_PARTS } from './parts.ts'

type Input<K extends keyof typeof operations> = InputOf<(typeof operations)[K]>

const whoAsks = (): Operator => currentContext()!.actor

@Controller()
export class ConversationsController {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listConversations)
  async list({ view, state, cursor, limit }: Input<'listConversations'>) {
    const query = { view, state, ownerId: whoAsks().id, after: placeAfter(cursor), limit: limit + 1 }
    const rows = await this.database.reading(() => this.parts.store.page(query))
    const { data, nextCursor } = pageOfRows(rows, limit, view)
    return { data: data.map((row) => viewOf(row, row.contact)), nextCursor }
  }

  @Answers(operations.findConversation)
  find({ id }: Input<'findConversation'>) {
    return this.database.transaction(async () => {
      const conversation = await conversationOf(this.parts, id)
      const contact = await this.parts.store.contact(conversation.contactId)
      const messages = await messagesOf(this.parts, conversation)
      return withMessages(conversation, contact, messages, await this.parts.satisfaction.read(id))
    })
  }

  @Answers(readContextOperation)
  context({ id }: InputOf<typeof readContextOperation>) {
    return this.database.transaction(async () => contextViewOf(await readContext(this.parts, id)))
  }

  @Answers(operations.takeConversationOperation)
  take({ id, from }: Input<'takeConversationOperation'>) {
    return this.change(id, () => takeConversation(this.parts, id, whoAsks(), from))
  }

  @Answers(operations.returnConversationOperation)
  giveBack({ id, note }: Input<'returnConversationOperation'>) {
    return this.change(id, () => returnConversation(this.parts, id, whoAsks(), note))
  }

  @Answers(operations.replyAsPersonOperation)
  reply({ id, text }: Input<'replyAsPersonOperation'>) {
    return this.change(id, () => replyAsPerson(this.parts, id, whoAsks(), text))
  }

  @Answers(operations.markReadOperation)
  markRead({ id }: Input<'markReadOperation'>) {
    return this.change(id, () => markRead(this.parts, id))
  }

  @Answers(operations.markMeaningOperation)
  markMeaning({ id, intent }: Input<'markMeaningOperation'>) {
    return this.change(id, () => markMeaning(this.parts, { id, intent, by: currentContext()!.actor }))
  }

  @Answers(operations.closeConversationOperation)
  close({ id }: Input<'closeConversationOperation'>) {
    return this.change(id, () => closeConversation(this.parts, id, whoAsks()))
  }

  private change(id: string, work: () => Promise<void>) {
    return this.database.transaction(async () => {
      await work()
      const conversation = await conversationOf(this.parts, id)
      return viewOf(conversation, await this.parts.store.contact(conversation.contactId))
    })
  }
}
