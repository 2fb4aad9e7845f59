import type { Person } from './person.ts'

/** What is decided when an order is announced, before it is placed. */
export interface OrderDraft {
  readonly id: number
  readonly number: number
  readonly token: string
  readonly person: Person
  readonly customerId: number
}
