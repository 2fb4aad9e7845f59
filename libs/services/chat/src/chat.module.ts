import {
  CLOCK,
  DATABASE,
  DOCUMENTS,
  Effects,
  Events,
  holdsPeople,
  OPERATIONS,
  provideParts,
  type ServiceDefinition,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { chatMigrations } from '../migrations/01-chat.ts'
import manifest from '../package.json' with { type: 'json' }
import { ArchiveConversationEffect, ForgetConversationEffect } from './edge/archive.effects.ts'
import { knowledgeOf } from './edge/ask-knowledge.ts'
import { ChatSubscriber } from './edge/chat.subscriber.ts'
import { ConversationsController } from './edge/conversations.controller.ts'
import { CHAT_KNOWLEDGE, CHAT_PARTS, CHAT_PEOPLE } from './edge/parts.ts'
import { PhrasesSubscriber } from './edge/phrases.subscriber.ts'
import { QuietSweep } from './edge/quiet.sweep.ts'
import { RulesController } from './edge/rules.controller.ts'
import { SuggestionsController } from './edge/suggestions.controller.ts'
import { DocumentArchive } from './store/archive.ts'
import { PostgresChatStore } from './store/chat-store.ts'
import { chatEntities } from './store/entities.ts'
import { PostgresPhraseStore } from './store/phrase-store.ts'
import { PostgresRulesStore } from './store/rules-store.ts'
import { PostgresSatisfactionStore } from './store/satisfaction-store.ts'
import { ChatPeople } from './usecases/chat-people.ts'

@Module({
  controllers: [
    ChatSubscriber,
    PhrasesSubscriber,
    ConversationsController,
    SuggestionsController,
    RulesController,
    holdsPeople('chat', CHAT_PEOPLE),
  ],
  providers: [
    provideParts(
      CHAT_PARTS,
      { database: DATABASE, documents: DOCUMENTS, events: Events, effects: Effects, clock: CLOCK },
      ({ database, documents, events, effects, clock }) => ({
        store: new PostgresChatStore(database),
        rules: new PostgresRulesStore(database),
        phrases: new PostgresPhraseStore(database),
        satisfaction: new PostgresSatisfactionStore(database),
        archive: new DocumentArchive(documents),
        publish: (emitted) => events.publish(...emitted),
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
        clock,
      }),
    ),
    provideParts(CHAT_PEOPLE, { parts: CHAT_PARTS }, ({ parts }) => new ChatPeople(parts)),
    provideParts(CHAT_KNOWLEDGE, { operations: OPERATIONS }, ({ operations }) => knowledgeOf(operations)),
    ArchiveConversationEffect,
    ForgetConversationEffect,
    QuietSweep,
  ],
})
export class ChatModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: chatMigrations,
    entities: chatEntities,
    needs: ['documents', 'taskQueue'],
  }
}
