import type { State } from '@litper/understanding'
import { isNumberOf, type Named } from './numbers.ts'

/** What the bot may tell of an order: its own copy, fed by events. */
export interface Parcel {
  readonly orderId: string
  /** Not known of older orders. */
  readonly shopDomain?: string
  readonly orderName: string
  readonly phone?: string
  /** The order's status until there is a parcel: placed, held, confirming, confirmed, cancelled. */
  readonly status: string
  readonly number?: string
  readonly carrierName?: string
  readonly state?: string
  readonly movedAt?: string
  readonly movedIn?: string
  readonly exception?: string
  readonly trackingUrl?: string
  /** How often a yes was asked for: a button of an older question says yes to what is no longer so. Absent: once. */
  readonly round?: number
  readonly collect?: { readonly amount: string; readonly currency: string }
  readonly city?: string
  /** The question that holds it, while it waits for the customer. */
  readonly question?: { readonly code: string; readonly params?: Record<string, string> }
  /** How often the customer has answered that question. */
  readonly answers?: number
  /** The conversation in which they last did. */
  readonly answeredIn?: string
  /** Whom it is for, as the shop has it: the second proof beside a waybill's number. */
  readonly recipient?: string
}

const ENDED = ['delivered', 'returned', 'lost', 'cancelled', 'refused']
export const isActive = (parcel: Parcel): boolean =>
  parcel.status !== 'cancelled' && !ENDED.includes(parcel.state ?? '')

/** What a message is about, of the parcels that the person owns. */
export interface Subject {
  readonly parcels: readonly Parcel[]
  /** The customer said which: by quoting a message about it, or by its number. */
  readonly named: boolean
  /** A number was said to be an order's or a waybill's, and is none of theirs: somebody else's, or nobody's. */
  readonly unknownNumber: boolean
}

/** The order of the quoted message; those that are named; else all that are open, or the newest when none is. */
export function subjectOf(owned: readonly Parcel[], said: Named, quoted?: string): Subject {
  const ofQuote = owned.find((parcel) => parcel.orderId === quoted)
  if (ofQuote) return { parcels: [ofQuote], named: true, unknownNumber: false }
  const named = owned.filter((parcel) => said.numbers.some((number) => isNumberOf(number, parcel)))
  if (named.length > 0) return { parcels: named, named: true, unknownNumber: false }
  const active = owned.filter(isActive)
  const parcels = active.length > 0 ? active : owned.slice(0, 1)
  return { parcels, named: false, unknownNumber: said.explicit.length > 0 }
}

/** The situation that a message about these is written in. */
export function situationOf(parcels: readonly Parcel[]): State {
  if (parcels.some((one) => one.question && isActive(one))) return 'address_awaited'
  if (parcels.some((one) => one.status === 'confirming')) return 'confirmation_awaited'
  if (parcels.some(isActive)) return 'under_way'
  if (parcels[0]?.state === 'delivered') return 'delivered'
  return parcels.length > 0 ? 'under_way' : 'nobody_known'
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-zñ]+/)
    .filter((word) => word.length >= 3)

/** A first and a last name, both written: one of them proves nothing. */
export function namesRecipient(text: string, recipient: string | undefined): boolean {
  const [first, ...last] = wordsOf(recipient ?? '')
  const written = new Set(wordsOf(text))
  return first !== undefined && written.has(first) && last.some((word) => word !== first && written.has(word))
}
