import type { Rating } from '../domain/satisfaction.ts'

export type Resolver = 'bot' | 'person'
/** What a customer was asked about a conversation that is over, and what they said. */
export interface Satisfaction {
  readonly conversationId: string
  readonly contactId: string
  readonly orderId?: string
  readonly resolvedBy: Resolver
  readonly askedAt: Date
  readonly rating?: Rating
  readonly ratedAt?: Date
}
export interface SatisfactionStore {
  /** False when the customer was asked about this conversation before. */
  add(asked: Satisfaction): Promise<boolean>
  read(conversationId: string): Promise<Satisfaction | undefined>
  /** Locks the row. */
  lock(conversationId: string): Promise<Satisfaction | undefined>
  /** Of a row that is locked. */
  rate(conversationId: string, rating: Rating, at: Date): Promise<void>
  /** Of one customer, newest first. */
  of(contactId: string, limit: number): Promise<readonly Satisfaction[]>
}
