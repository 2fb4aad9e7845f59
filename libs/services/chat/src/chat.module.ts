import type { Clock } from '@litper/kernel'
import { CLOCK, DATABASE, Events, type ServiceDefinition } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Module } from '@nestjs/common'
import { chatMigrations } from '../migrations/01-chat.ts'
import { ChatSubscriber } from './edge/chat.subscriber.ts'
import { ConversationsController } from './edge/conversations.controller.ts'
import { CHAT_PARTS } from './edge/parts.ts'
import { PostgresChatStore } from './store/chat-store.ts'
import type { ChatParts } from './usecases/ports.ts'

@Module({
  controllers: [ChatSubscriber, ConversationsController],
  providers: [
    {
      provide: CHAT_PARTS,
      inject: [DATABASE, Events, CLOCK],
      useFactory: (database: Database, events: Events, clock: Clock): ChatParts => ({
        store: new PostgresChatStore(database),
        publish: (told) => events.publish(...told),
        clock,
      }),
    },
  ],
})
export class ChatModule {
  static readonly service: ServiceDefinition = {
    name: 'chat',
    migrations: chatMigrations,
    routes: ['/api/v1/conversations'],
  }
}
