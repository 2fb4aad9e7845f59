import type { Emitted } from '@litper/contracts'
import type { Clock, Timing } from '@litper/kernel'
import type { MessagingProvider, Recipient, SendFailure, SentFile } from '@litper/ports'
import type { Purpose, Status, Words } from '../domain/message.ts'
import type { RecipientStore } from './report-ports.ts'

export interface Contact {
  readonly id: string
  readonly windowUntil?: Date
}
export interface Message {
  readonly id: string
  readonly businessKey: string
  readonly orderId?: string
  /** Whose order it is; not known of older messages and of answers. */
  readonly shopDomain?: string
  readonly conversationId?: string
  readonly purpose: Purpose
  readonly recipient: Recipient
  readonly words: Words
  readonly why: string
  readonly provider?: string
  readonly providerMessageId?: string
  readonly status: Status
  readonly plannedFor: Date
  readonly sentAt?: Date
  readonly deliveredAt?: Date
  readonly readAt?: Date
  readonly error?: string
  readonly cost?: { readonly amount: string; readonly currency: string }
}
export interface StatusNews {
  readonly provider: string
  readonly messageId?: string
  readonly providerMessageId: string
  readonly status: Status
  readonly at: Date
  readonly error?: string
  /** What a failure asks of us, when the provider's code is known. */
  readonly failure?: SendFailure
  readonly cost?: { readonly amount: string; readonly currency: string }
}
/** What may change after planning. */
export type MessageChange = Partial<
  Pick<
    Message,
    'status' | 'provider' | 'providerMessageId' | 'sentAt' | 'deliveredAt' | 'readAt' | 'error' | 'cost' | 'recipient'
  >
>
/** How many messages of one purpose and status, and what they cost in one currency. */
export interface MessageTally {
  readonly purpose: Purpose
  readonly status: Status
  readonly count: number
  readonly cost?: { readonly amount: string; readonly currency: string }
}
export interface MessageStore {
  /** False when the business key is known: the message was planned before. */
  add(message: Message): Promise<boolean>
  find(id: string): Promise<Message | undefined>
  /** Locks the row. */
  lock(id: string): Promise<Message | undefined>
  /** Locks all that was planned about an order. */
  lockOfOrder(orderId: string): Promise<Message[]>
  /** Locks the row; by our id, or by the provider's. */
  lockByNews(news: Pick<StatusNews, 'messageId' | 'providerMessageId'>): Promise<Message | undefined>
  /** Of a message that is locked: what is undefined stays. */
  update(id: string, change: MessageChange): Promise<void>
  page(query: { orderId?: string; after?: string; limit: number }): Promise<Message[]>
  /** What went to the recipients of a report. */
  ofReport(reportId: string): Promise<Message[]>
  /** What was planned in this time, its end not included. */
  tally(from: Date, until: Date): Promise<MessageTally[]>
  /**
   * Locks what was said to a person about no order, and what was said about their orders: a phone or e-mail in an order may be one that a
   * shop writes for all who gave none.
   */
  ofPerson(whose: WhoseMessages): Promise<Message[]>
  /** Of locked messages: to whom and in which words goes, that there was one and what it cost stays. */
  forget(ids: readonly string[]): Promise<void>
  /** What one message of an order knows of its shop, all of them know. */
  settleShops(): Promise<void>
  /** Forgets what is about the shop's orders, and what these people heard that is about no order. */
  redactShop(shop: ForgottenShop, people: Gone): Promise<void>
}
/** A shop that is gone. */
export interface ForgottenShop {
  readonly shopDomain: string
  /** The tenant has no other: what has no known shop is this one's. */
  readonly isLast: boolean
}
/** People who are forgotten. */
export interface Gone {
  readonly phones: readonly string[]
  readonly userIds: readonly string[]
}
export interface WhoseMessages extends Gone {
  readonly emails: readonly string[]
  readonly ids: readonly string[]
  readonly orders: readonly string[]
  readonly conversations: readonly string[]
}
export interface Turn {
  readonly from: Date
  readonly businessKey: string
  readonly isAnswer: boolean
}
export interface ContactStore {
  /** Finds or makes the person; merges what is newly known. */
  meet(person: Recipient, windowUntil?: Date): Promise<Contact>
  /**
   * Takes one from the person's bucket, which gains one per six seconds and holds `burst`: the first moment, not before `from`, when it
   * has one. Answers have a bucket of their own, so that no queue of notices delays them; what an answer takes, notices wait for.
   * Undefined when that business key has its message.
   */
  reserve(contactId: string, wanted: Turn): Promise<Date | undefined>
  /** Until when free words may be sent, and who the person is now when their number changed. */
  reach(person: Recipient): Promise<Reach>
  /** What is meant for the old number goes to the new one, until somebody writes from the old one. */
  move(from: Recipient, to: Recipient): Promise<void>
  /** Returns how many people it were. */
  forget(whom: Gone): Promise<number>
  /** Other numbers and ids of these people, as far as a move told them. */
  othersOf(whom: Gone): Promise<Gone>
  /** Whom no message knows but those of this shop's orders. */
  forgetShop(shop: ForgottenShop): Promise<Gone>
}
export interface Reach {
  readonly windowUntil?: Date
  readonly moved?: Recipient
}
export interface NewNotice {
  readonly provider: string
  readonly kind: string
  readonly code: string
  readonly severity: 'info' | 'warning' | 'critical'
  readonly subject?: string
  readonly detail?: string
  readonly at: Date
}
export interface Notice extends Omit<NewNotice, 'at' | 'subject'> {
  readonly id: string
  readonly subject: string
  readonly times: number
  readonly firstAt: Date
  readonly lastAt: Date
  readonly acknowledgedAt?: Date
  readonly acknowledgedBy?: string
}
/** What an operator must know of providers. */
export interface NoticeStore {
  /** One open row for each provider, kind, code and subject; it counts. */
  note(notice: NewNotice): Promise<void>
  page(query: { isOpen: boolean; after?: string; limit: number }): Promise<Notice[]>
  lock(id: string): Promise<Notice | undefined>
  /** Of a notice that is locked. */
  acknowledge(id: string, by: string, at: Date): Promise<void>
}
/** When a message leaves in one city, as learning told it last. */
export interface KnownTiming extends Timing {
  readonly purpose: string
  readonly city: string
  readonly version: number
}
export interface TimingStore {
  find(purpose: string, city: string): Promise<KnownTiming | undefined>
  /** Over what is known, unless that is as new. */
  keep(timing: KnownTiming): Promise<void>
}
export interface ProviderAccount {
  readonly provider: string
  readonly priority: number
  readonly settings: Record<string, unknown>
}
export interface ProviderStore {
  /** Most preferred first. */
  list(): Promise<ProviderAccount[]>
  put(account: ProviderAccount): Promise<void>
}
export interface NotificationParts {
  readonly recipients: RecipientStore
  /** A blob of the tenant as it goes with a message. @throws DomainError blobs.not_found */
  readonly fileOf: (file: NonNullable<Words['files']>[number]) => Promise<SentFile>
  readonly messages: MessageStore
  readonly contacts: ContactStore
  readonly accounts: ProviderStore
  readonly notices: NoticeStore
  readonly timings: TimingStore
  readonly providers: ReadonlyMap<string, MessagingProvider>
  /** Where a stand-in may answer for a provider: the sandbox, for the demo only. */
  readonly origins: readonly string[]
  readonly publish: (told: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: (kind: string, key: string, payload: unknown, runAt?: Date) => Promise<boolean>
  /** The first lawful moment for this class of message, not before `at`. */
  readonly lawfulAt: (kind: 'service' | 'promotional' | 'collection', at: Date) => Date
  readonly clock: Clock
  /** Of the sending that runs now; its status comes back with it. */
  readonly traceparent?: () => string | undefined
  readonly unknownWaitMs: number
}
