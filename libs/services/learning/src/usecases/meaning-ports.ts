import type { Intent, State } from '@litper/understanding'

/** Words of a customer that the bot doubted, masked, and what they meant, as far as an act has told it. */
export interface Doubted {
  readonly id: string
  readonly conversationId: string
  readonly orderId?: string
  /** A keyed hash of who wrote it. */
  readonly person: string
  readonly at: Date
  readonly state: State
  readonly text: string
  /** As the bot read it. */
  readonly intent: Intent
  /** A phrase of this tenant gave it that meaning. */
  readonly learnt: boolean
  /** A person was called to the conversation then or later. */
  readonly called: boolean
  readonly meant?: Intent
  /** Which act told it. */
  readonly shownBy?: string
}
/** Whose words: of their conversations, or under their keyed hashes. */
interface Whose {
  readonly conversations: readonly string[]
  readonly people: readonly string[]
}
export interface MeaningStore {
  /** Once: an event that comes again adds nothing. */
  add(doubted: Doubted): Promise<void>
  /** Those of a conversation, or else of an order; locked. */
  lockOf(of: { readonly conversationId?: string; readonly orderId?: string }): Promise<readonly Doubted[]>
  /** Of rows that are locked. */
  saveAll(all: readonly Doubted[]): Promise<void>
  /** All that are older than `known`, and those older than `others` whose meaning nothing tells. */
  forgetBefore(known: Date, others: Date): Promise<void>
  /** Returns how many there were. */
  forget(whose: Whose): Promise<number>
  ofPerson(whose: Whose): Promise<readonly Doubted[]>
}
