import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Intent } from '@litper/understanding'
import type { Desk, DeskChange } from '../domain/desk.ts'
import type { KnownPhrases } from '../domain/learnt-phrases.ts'
import type { Parcel } from '../domain/parcel.ts'
import type { ChatRules } from '../domain/rules.ts'
import type { SatisfactionStore } from './satisfaction-ports.ts'

export interface Someone {
  readonly phone?: string
  readonly userId?: string
  readonly username?: string
  readonly name?: string
}
export interface Contact extends Someone {
  readonly id: string
  /** Since then they want no messages beside answers. */
  readonly optedOutAt?: Date
}
export type Speaker = 'customer' | 'bot' | 'person'
/** What a person said that the customer's last words meant. */
export interface ToldMeaning {
  readonly intent: Intent
  readonly by: string
  /** ISO instant. */
  readonly at: string
  /** The customer's last message then. */
  readonly messageId?: string
}
export interface Conversation extends Desk {
  readonly id: string
  readonly contactId: string
  readonly provider: string
  readonly unclear: number
  /** The order that a person was called for. */
  readonly orderId?: string
  /** Its messages lie in the archive. */
  readonly archived: boolean
  readonly lastAt: Date
  readonly lastBy?: Speaker
  readonly lastKind?: string
  /** The beginning of what was said last. */
  readonly lastText?: string
  /** What the customer came with last, and how often in a row. */
  readonly lastMatter?: string
  readonly sameTimes: number
  readonly meaning?: ToldMeaning
  readonly updatedAt: string
}
/** Keys that are not there stay as they are; `undefined` clears. */
export type ConversationChange = DeskChange &
  Partial<
    Pick<
      Conversation,
      'unclear' | 'orderId' | 'lastAt' | 'lastBy' | 'lastKind' | 'lastText' | 'lastMatter' | 'sameTimes' | 'meaning'
    >
  >
/** A conversation with whom it is with. */
export interface InboxRow extends Conversation {
  readonly contact: Contact
}
export const INBOX_VIEWS = ['waiting', 'mine', 'taken', 'bot', 'closed'] as const
export interface InboxQuery {
  /** `waiting` for a person, longest first; `mine` and `taken`: by `ownerId`, by anybody. The others by the last message, newest first. */
  readonly view?: (typeof INBOX_VIEWS)[number]
  readonly state?: Conversation['state']
  readonly ownerId: string
  readonly after?: InboxPlace
  readonly limit: number
}
/** Where a page ended. */
export interface InboxPlace {
  readonly at: Date
  readonly id: string
}
export interface ChatMessage {
  readonly id: string
  /** `note`: for the team, never sent. */
  readonly direction: 'in' | 'out' | 'note'
  readonly kind: string
  readonly text?: string
  readonly steps: readonly string[]
  /** The person of the team who wrote it. */
  readonly author?: string
  readonly at: string
}
export interface Said {
  readonly id: string
  readonly text: string
  readonly steps?: readonly string[]
  readonly author?: string
}
export interface ChatStore {
  /** Finds or makes the person; two identities in one message become one contact. */
  meet(person: Someone): Promise<Contact>
  /** Their conversations and parcels are the new number's; undefined when nobody is known by the old one. */
  move(from: Someone, to: Someone): Promise<Contact | undefined>
  contact(id: string): Promise<Contact | undefined>
  /** The person's open conversation, locked until the transaction ends. */
  open(contactId: string, provider: string): Promise<Conversation>
  find(id: string): Promise<Conversation | undefined>
  /** Whether the person has a conversation that is not closed. */
  isTalking(contactId: string): Promise<boolean>
  /** Locks the row. */
  lock(id: string): Promise<Conversation | undefined>
  page(query: InboxQuery): Promise<InboxRow[]>
  /** Of one contact, newest first. */
  talksOf(contactId: string, limit: number): Promise<Conversation[]>
  /** Of a conversation that is locked. */
  change(id: string, change: ConversationChange): Promise<void>
  /** False when this message was heard before. */
  hear(conversationId: string, message: { providerMessageId: string; kind: string; text?: string }): Promise<boolean>
  /** The words of a message of the customer go; gives what they were, and where. */
  takeBack(providerMessageId: string): Promise<{ readonly conversationId: string; readonly text?: string } | undefined>
  say(conversationId: string, said: Said): Promise<void>
  /** For the team, never sent. */
  note(conversationId: string, said: Said): Promise<void>
  /** The newest 500, oldest first. */
  messages(conversationId: string): Promise<ChatMessage[]>
  /** Its messages are in the archive: they go from here. */
  archived(conversationId: string): Promise<void>
  /** Archived conversations of these contacts. */
  archivedOf(people: readonly string[]): Promise<string[]>
  /** Contacts all of whose orders are this shop's. */
  peopleOf(shop: ForgottenShop): Promise<string[]>
  parcelsOf(phone: string): Promise<Parcel[]>
  /** The parcel of exactly this order or waybill number and this phone: how someone without a visible phone proves ownership. */
  claim(numbers: readonly string[], phone: string): Promise<Parcel | undefined>
  keepParcel(parcel: Partial<Parcel> & { orderId: string }): Promise<void>
  /** This phone's owner is told of it too. */
  shareParcel(orderId: string, phone: string): Promise<void>
  /** Locks the row. */
  lockParcel(orderId: string): Promise<Parcel | undefined>
  /** Whosever they are: nothing of them is shown before a second fact fits. */
  parcelsOfWaybills(numbers: readonly string[]): Promise<Parcel[]>
  /** This message was about this order. */
  keepSent(providerMessageId: string, orderId: string): Promise<void>
  orderOfSent(providerMessageId: string): Promise<string | undefined>
  /** From now on they get answers only. */
  optOut(contactId: string, at: Date): Promise<void>
  /** Conversations of the bot in which it spoke last, and nobody since `before`, oldest first. */
  quietSince(before: Date, limit: number): Promise<string[]>
  /** Forgets contacts and their words. */
  redact(people: readonly string[]): Promise<void>
  /** Who is told by these, and what they said. */
  ofPerson(whose: WhoseTalk): Promise<PersonTalk>
  /** Forgets them: names, numbers and words. */
  forget(found: PersonTalk): Promise<void>
  /** Forgets whose the shop's orders are. */
  redactParcels(shop: ForgottenShop): Promise<void>
}
export interface WhoseTalk {
  readonly phones: readonly string[]
  readonly userIds: readonly string[]
  readonly orders: readonly string[]
  readonly conversations: readonly string[]
}
export interface PersonTalk {
  readonly contacts: readonly Contact[]
  readonly conversations: readonly { readonly id: string; readonly archived: boolean }[]
  /** Their orders. */
  readonly parcels: readonly string[]
}
/** A shop that is gone. */
export interface ForgottenShop {
  readonly shopDomain: string
  /** The tenant has no other: what has no known shop is this one's. */
  readonly isLast: boolean
}
/** Conversations that are over, each as one document. */
export interface ChatArchive {
  put(conversationId: string, messages: readonly ChatMessage[]): Promise<void>
  get(conversationId: string): Promise<readonly ChatMessage[]>
  forget(conversationId: string): Promise<void>
}
/** One version of what a tenant set for its bot. */
export interface RulesVersion {
  readonly version: number
  readonly rules: ChatRules
  readonly setBy: string
  readonly setAt: Date
}
export interface RulesStore {
  /** The version, or the newest; undefined when the tenant has set none. */
  read(version?: number): Promise<RulesVersion | undefined>
  /** What the bot answers by: the newest rules, and what was learnt of the customers' words. */
  readForAnswer(): Promise<{
    readonly newest: RulesVersion | undefined
    readonly phrases: readonly KnownPhrases[]
  }>
  /** False when there is such a version. */
  add(version: RulesVersion): Promise<boolean>
}
export interface PhrasesVersion extends KnownPhrases {
  /** Counts the changes of this state and intent. */
  readonly version: number
}
export interface PhraseStore {
  /** A version that is not newer than the known one changes nothing. */
  keep(told: PhrasesVersion): Promise<void>
}
export interface ChatParts {
  readonly store: ChatStore
  readonly rules: RulesStore
  readonly phrases: PhraseStore
  readonly satisfaction: SatisfactionStore
  readonly archive: ChatArchive
  readonly publish: (told: readonly Emitted[]) => Promise<void>
  /** Orders a call to the archive, for when this transaction has committed. */
  readonly scheduleEffect: (kind: string, key: string, payload: unknown) => Promise<boolean>
  readonly clock: Clock
}
