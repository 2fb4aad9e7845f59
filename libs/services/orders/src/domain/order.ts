import type { Money } from '@litper/kernel'

/** The life of a cash-on-delivery order. Source: docs/glossary.md, "order status". */
export const ORDER_STATUSES = [
  'received',
  'confirming',
  'confirmed',
  'on_hold',
  'waybill_requested',
  'shipped',
  'delivered',
  'collected',
  'returned',
  'cancelled',
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/** Held because of the money: it goes on once it is paid, or the merchant says what the courier collects. */
export const PAYMENT_STOPS = ['not_paid', 'unknown_payment', 'other_currency'] as const
/** Why the shop's own description of an order forbids to send it. */
export type StopReason = (typeof PAYMENT_STOPS)[number] | 'not_shippable'
export const HOLD_REASONS = [
  'address',
  'phone',
  'duplicate',
  'merchant',
  'carrier_refused',
  ...PAYMENT_STOPS,
  'not_shippable',
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
/** What the shop says that forbids to send the order as it is. */
export interface Stop {
  readonly reason: StopReason
  /** `fulfilled`, `test`, a country, or the names of the ways to pay that were not understood. */
  readonly detail?: string
  /** What is still to be paid, where the shop says it. */
  readonly outstanding?: Money
  /** Numbers under which it was sent. */
  readonly sent?: readonly string[]
  /** The carrier of the first of them, as the shop names it. */
  readonly company?: string
}
/** A merchant's answer to an order whose payment is not known. */
export interface CollectChoice {
  readonly collect: 'outstanding' | 'nothing'
  /** What was outstanding when it was given. */
  readonly of?: Money
}
export interface Question {
  readonly code: string
  readonly params: Record<string, string>
}
export interface Customer {
  readonly firstName: string
  readonly lastName: string
  readonly phone?: string
  readonly email?: string
}
export interface Destination {
  readonly address: string
  readonly city: string
  readonly department: string
  readonly daneCode: string
  readonly notes?: string
}
/** The address as the buyer wrote it; kept, for every later answer is merged into it. */
export interface WrittenAddress {
  readonly address1?: string
  readonly address2?: string
  readonly city?: string
  readonly province?: string
  readonly phone?: string
  readonly zip?: string
}
export interface Line {
  readonly externalId: string
  readonly title: string
  readonly sku?: string
  readonly quantity: number
  readonly grams: number
  readonly price: Money
}
/** What the shop says of the order now. */
export interface Snapshot {
  readonly customer: Customer
  readonly written: WrittenAddress
  readonly lines: readonly Line[]
  readonly total: Money
  /** To be collected at the door, above zero; absent when paid, or not known. */
  readonly collect?: Money
  readonly note?: string
  /** The parcel holds less than the order. */
  readonly partly?: boolean
  /** Absent when it may leave. */
  readonly stop?: Stop
}
/** Whether the snapshot can be delivered to, and the smallest question if not. */
export type Assessment =
  | { readonly deliverable: true; readonly destination: Destination; readonly customer: Customer }
  | {
      readonly deliverable: false
      readonly reason: 'address' | 'phone'
      readonly question: Question
      /** E.164, when a number is known under which somebody can be written to. */
      readonly phone?: string
    }

export interface Policy {
  /** `ask`: cash-on-delivery orders wait for the customer's yes. */
  readonly confirmation: 'off' | 'ask'
  /** Hold an order that repeats another of the same phone within the hour. */
  readonly holdDuplicates: boolean
  /** What the shop is told of an order that is cancelled here: a tag at once, or its own cancellation once nothing can undo it. */
  readonly cancelInShop: 'tag' | 'cancel' | 'nothing'
  /** For how long a cancellation can be taken back. */
  readonly undoMinutes: number
}
export const DEFAULT_POLICY: Policy = {
  confirmation: 'off',
  holdDuplicates: true,
  cancelInShop: 'tag',
  undoMinutes: 30,
}

export interface Waybill {
  readonly waybillId: string
  readonly carrier: string
  readonly number?: string
  readonly trackingUrl?: string
  readonly state?: string
}
/** What a label says and its parcel holds. */
export type Label = Pick<Snapshot, 'customer' | 'written' | 'lines' | 'total' | 'collect'> & {
  readonly destination?: Destination
}
export interface Moment {
  readonly at: string
  readonly status: OrderStatus
  readonly why: string
}
export interface Cancelled {
  readonly by: 'shop' | 'customer' | 'merchant'
  /** What it was before. */
  readonly from: OrderStatus
  /** RFC 3339; until then a person can take it back. */
  readonly undoUntil?: string
}
export interface Order extends Snapshot {
  readonly id: string
  readonly externalId: string
  readonly shopDomain: string
  readonly name: string
  readonly status: OrderStatus
  readonly hold?: { readonly reason: HoldReason; readonly question?: Question; readonly detail?: string }
  readonly chosen?: CollectChoice
  readonly destination?: Destination
  readonly waybill?: Waybill
  /** The merchant's choice; absent: the preferred account decides. */
  readonly chosenCarrier?: string
  readonly duplicateOf?: string
  /** As people call that order. */
  readonly duplicateName?: string
  /** The address as the shop last said it, where a person has changed `written` since or the label keeps it. */
  readonly shopWritten?: WrittenAddress
  /** What the shop says is to be collected, where the label keeps another amount. */
  readonly shopCollect?: Money | 'nothing'
  /** Grows each time a waybill is called back: news of an older one says nothing of the next. Absent: 0. */
  readonly revision?: number
  /** What the waybill that was called back says: it holds again where the carrier keeps it. */
  readonly label?: Label
  /** Every number that the order has had here. */
  readonly numbers?: readonly string[]
  /** How often the customer was asked for a yes: an answer to an older question is none. */
  readonly asked?: number
  readonly cancelled?: Cancelled
  /** Its person asked to be forgotten: what the shop still says of them is not taken. */
  readonly redacted?: true
  /** RFC 3339, the shop's clock: an older snapshot never overwrites a newer one. */
  readonly shopUpdatedAt: string
  readonly placedAt: string
  readonly timeline: readonly Moment[]
}

export const weightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.grams * line.quantity, 0)
export const isCod = (order: Pick<Snapshot, 'collect'>): boolean => order.collect !== undefined
/** Every number that was given to a parcel of this order by us. */
export const numbersOf = ({ numbers = [], waybill }: Pick<Order, 'numbers' | 'waybill'>): readonly string[] =>
  waybill?.number === undefined ? numbers : [...numbers, waybill.number]
/** The carrier has numbered a waybill of this order that stands. */
export const hasLabel = ({ waybill }: Pick<Order, 'waybill'>): boolean =>
  waybill?.number !== undefined && waybill.state === 'created'
