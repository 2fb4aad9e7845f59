import type { Clock } from '@litper/kernel'
import { CLOCK, DATABASE, DOCUMENTS, Effects, Events, type ServiceDefinition } from '@litper/platform'
import type { Database, Documents } from '@litper/ports'
import { Module } from '@nestjs/common'
import { chatMigrations } from '../migrations/01-chat.ts'
import manifest from '../package.json' with { type: 'json' }
import { ArchiveConversationEffect, ForgetConversationEffect } from './edge/archive.effects.ts'
import { ChatSubscriber } from './edge/chat.subscriber.ts'
import { ConversationsController } from './edge/conversations.controller.ts'
import { CHAT_PARTS } from './edge/parts.ts'
import { DocumentArchive } from './store/archive.ts'
import { PostgresChatStore } from './store/chat-store.ts'
import type { ChatParts } from './usecases/ports.ts'

@Module({
  controllers: [ChatSubscriber, ConversationsController],
  providers: [
    {
      provide: CHAT_PARTS,
      inject: [DATABASE, DOCUMENTS, Events, Effects, CLOCK],
      useFactory: (
        database: Database,
        documents: Documents,
        events: Events,
        effects: Effects,
        clock: Clock,
      ): ChatParts => ({
        store: new PostgresChatStore(database),
        archive: new DocumentArchive(documents),
        publish: (told) => events.publish(...told),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        clock,
      }),
    },
    ArchiveConversationEffect,
    ForgetConversationEffect,
  ],
})
export class ChatModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: chatMigrations,
    needs: ['documents'],
  }
}
