import { DATABASE, Effect, type EffectHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import { ARCHIVE_CONVERSATION, FORGET_CONVERSATION } from '../usecases/archive.ts'
import type { ChatParts } from '../usecases/ports.ts'
import { CHAT_PARTS } from './parts.ts'

interface Named {
  readonly conversationId: string
}

/** A closed conversation goes to the archive, and then from the tables. Doing it again is harmless. */
@Effect({ kind: ARCHIVE_CONVERSATION })
export class ArchiveConversationEffect implements EffectHandler<Named, void> {
  constructor(
    @Inject(CHAT_PARTS) private readonly parts: ChatParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async act({ conversationId }: Named): Promise<void> {
    const messages = await this.database.transaction(() => this.parts.store.messages(conversationId))
    await this.parts.archive.put(conversationId, messages)
  }

  record({ conversationId }: Named): Promise<void> {
    return this.parts.store.archived(conversationId)
  }
}

@Effect({ kind: FORGET_CONVERSATION })
export class ForgetConversationEffect implements EffectHandler<Named, void> {
  constructor(@Inject(CHAT_PARTS) private readonly parts: ChatParts) {}

  act({ conversationId }: Named): Promise<void> {
    return this.parts.archive.forget(conversationId)
  }
}
