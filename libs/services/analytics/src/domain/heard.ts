import { MOST_AHEAD_MS, type Person, type Reason } from '../shared/domain/set-aside.ts'
import type { Row } from './facts.ts'
import type { Note } from './notes.ts'

/** What is read of an envelope. */
export interface Event {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly at: string
  readonly data: unknown
}
/** What a message costs by its provider's price class; undefined where no price is known. */
export type CostOf = (
  pricing: { billable: boolean; category: string },
  at: string,
) => { amount: string; currency: string } | undefined

/** What an event means for the numbers. */
export type Heard =
  | { readonly kind: 'order'; readonly orderId: string; readonly note: Note; readonly person?: Person }
  | { readonly kind: 'message' | 'conversation'; readonly row: Row }
  | { readonly kind: 'aside'; readonly reason: Reason }
/** An event that counts as none: its reason is told, the event is kept apart. */
export class Aside extends Error {
  constructor(readonly reason: Reason) {
    super(reason)
  }
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const AMOUNT = /^(-?)\d{1,18}(?:\.\d{1,6})?$/
export type Data = Readonly<Record<string, unknown>>

/** Reads what an event must have. Each throws `Aside` when it has it not. */
export class Reader {
  constructor(
    readonly data: Data,
    private readonly now: number,
  ) {}

  id(name: string): string {
    const value = this.data[name]
    if (typeof value !== 'string' || !UUID.test(value)) throw new Aside('bad_data')
    return value
  }

  /** Dimensions are short words; NUL cannot be stored. */
  text(name: string): string {
    const value = this.data[name]
    if (typeof value !== 'string') throw new Aside('bad_data')
    return value.replaceAll('\0', '').toWellFormed().slice(0, 120)
  }

  /** A whole number within bounds. */
  between(name: string, least: number, most: number): number {
    const value = this.data[name]
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) throw new Aside('bad_data')
    return value as number
  }

  maybe<T>(name: string, read: (name: string) => T): T | undefined {
    return this.data[name] === undefined || this.data[name] === null ? undefined : read.call(this, name)
  }

  time(value: unknown, mayBeAhead = false): number {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
    if (Number.isNaN(at)) throw new Aside('bad_data')
    if (!mayBeAhead && at > this.now + MOST_AHEAD_MS) throw new Aside('future_clock')
    return at
  }

  money(name: string): { amount: string; currency: string } {
    const { amount, currency } = (this.data[name] ?? {}) as { amount?: unknown; currency?: unknown }
    const found = typeof amount === 'string' ? AMOUNT.exec(amount) : null
    if (!found || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) throw new Aside('bad_data')
    if (found[1]) throw new Aside('negative_amount')
    return { amount: amount as string, currency }
  }
}
