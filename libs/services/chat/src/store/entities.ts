import { entity, jsonb, text } from '@litper/platform'
import type { KnownPhrases } from '../domain/learnt-phrases.ts'
import type { Parcel } from '../domain/parcel.ts'
import type { ChatRules } from '../domain/rules.ts'
import type { Rating } from '../domain/satisfaction.ts'
import type { ChatMessage, Conversation, Speaker, ToldMeaning } from '../usecases/ports.ts'
import type { Resolver } from '../usecases/satisfaction-ports.ts'

export const ContactEntity = entity('chat.contacts', {
  id: { type: 'uuid', primary: true },
  phone: { type: 'text', nullable: true },
  userId: { type: 'text', nullable: true },
  username: { type: 'text', nullable: true },
  name: { type: 'text', nullable: true },
  optedOutAt: { type: 'timestamptz', nullable: true },
})

export const ConversationEntity = entity('chat.conversations', {
  id: { type: 'uuid', primary: true },
  contactId: { type: 'uuid' },
  provider: { type: 'text' },
  state: { ...text<Conversation['state']>(), default: 'bot' },
  unclear: { type: 'int', default: 0 },
  reason: { type: 'text', nullable: true },
  archived: { type: 'boolean', default: false },
  orderId: { type: 'uuid', nullable: true },
  ownerId: { type: 'text', nullable: true },
  takenAt: { type: 'timestamptz', nullable: true },
  waitingSince: { type: 'timestamptz', nullable: true },
  unread: { type: 'int', default: 0 },
  heardAt: { type: 'timestamptz', nullable: true },
  lastAt: { type: 'timestamptz', default: "date_trunc('milliseconds', now())" },
  lastBy: { ...text<Speaker>(), nullable: true },
  lastKind: { type: 'text', nullable: true },
  lastText: { type: 'text', nullable: true },
  lastMatter: { type: 'text', nullable: true },
  sameTimes: { type: 'int', default: 0 },
  meaning: { ...jsonb<ToldMeaning>(), nullable: true },
  updatedAt: { type: 'timestamptz', updateDate: true },
})

export const MessageEntity = entity('chat.messages', {
  id: { type: 'uuid', primary: true },
  conversationId: { type: 'uuid', update: false, select: false },
  direction: { ...text<ChatMessage['direction']>(), update: false },
  providerMessageId: { type: 'text', nullable: true, update: false, select: false },
  kind: { type: 'text', update: false },
  text: { type: 'text', nullable: true },
  steps: { ...jsonb<readonly string[]>(), default: [] },
  author: { type: 'text', nullable: true, update: false },
  at: { type: 'timestamptz', createDate: true },
})

export const ParcelEntity = entity('chat.parcels', {
  orderId: { type: 'uuid', primary: true },
  shopDomain: { type: 'text', nullable: true },
  orderName: { type: 'text', default: '' },
  phone: { type: 'text', nullable: true },
  ownerPhone: { type: 'text', nullable: true, select: false },
  alsoPhone: { type: 'text', nullable: true, select: false },
  status: { type: 'text', default: 'placed' },
  number: { type: 'text', nullable: true },
  carrierName: { type: 'text', nullable: true },
  state: { type: 'text', nullable: true },
  movedAt: { type: 'timestamptz', nullable: true },
  movedIn: { type: 'text', nullable: true },
  exception: { type: 'text', nullable: true },
  trackingUrl: { type: 'text', nullable: true },
  collect: { ...jsonb<NonNullable<Parcel['collect']>>(), nullable: true },
  city: { type: 'text', nullable: true },
  question: { ...jsonb<NonNullable<Parcel['question']>>(), nullable: true },
  recipient: { type: 'text', nullable: true },
  answers: { type: 'int', default: 0 },
  answeredIn: { type: 'uuid', nullable: true },
  round: { type: 'int', default: 1 },
  createdAt: { type: 'timestamptz', createDate: true, select: false },
})

/** Which order a message was about, by the provider's id: for who quotes it. */
export const SentEntity = entity('chat.sent', {
  tenantId: { type: 'uuid', primary: true },
  providerMessageId: { ...text(), primary: true },
  orderId: { type: 'uuid' },
})

export const RulesEntity = entity('chat.rules', {
  tenantId: { type: 'uuid', primary: true },
  version: { type: 'int', primary: true },
  rules: jsonb<ChatRules>(),
  setBy: { type: 'text' },
  setAt: { type: 'timestamptz' },
})

export const PhrasesEntity = entity('chat.phrases', {
  tenantId: { type: 'uuid', primary: true },
  state: { ...text<KnownPhrases['state']>(), primary: true },
  intent: { ...text<KnownPhrases['intent']>(), primary: true },
  version: { type: 'int' },
  phrases: jsonb<readonly string[]>(),
  trial: { ...jsonb<NonNullable<KnownPhrases['trial']>>(), nullable: true },
})

export const SatisfactionEntity = entity('chat.satisfaction', {
  conversationId: { type: 'uuid', primary: true },
  contactId: { type: 'uuid' },
  orderId: { type: 'uuid', nullable: true },
  resolvedBy: text<Resolver>(),
  askedAt: { type: 'timestamptz' },
  rating: { ...text<Rating>(), nullable: true },
  ratedAt: { type: 'timestamptz', nullable: true },
})

/** All tables of the service. */
export const chatEntities = [
  ContactEntity,
  ConversationEntity,
  MessageEntity,
  ParcelEntity,
  SentEntity,
  RulesEntity,
  PhrasesEntity,
  SatisfactionEntity,
]
