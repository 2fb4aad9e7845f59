import type { Money, WaybillState } from '@litper/kernel'
import type { VendorDescription } from './vendor.ts'

/** Families of delivery exceptions (novedades), the same for every carrier. */
export const EXCEPTION_FAMILIES = [
  'address_wrong',
  'address_incomplete',
  'city_mismatch',
  'recipient_absent',
  'recipient_unknown',
  'recipient_moved',
  'refused',
  'no_money',
  'out_of_zone',
  'road_block',
  'closed',
  'rescheduled',
  'office_pickup_pending',
  'damaged',
  'theft',
  'misrouted',
  'awaiting_sender',
  'other',
] as const
export type ExceptionFamily = (typeof EXCEPTION_FAMILIES)[number]

export interface Party {
  readonly name: string
  /** National number, ten digits, no prefix: what Colombian carriers take. */
  readonly phone: string
  readonly address: string
  /** Five digits as text (DANE, DIVIPOLA). */
  readonly daneCode: string
  readonly city: string
  readonly email?: string
  /** National identity document, where known. */
  readonly document?: string
}

export interface ShipmentSpec {
  /**
   * Our reference: the shop’s order id and the end of the waybill id. A create without an answer is settled by it, with
   * carriers that keep it.
   */
  readonly reference: string
  readonly sender: Party
  readonly recipient: Party
  readonly weightGrams: number
  readonly sizeCm: { readonly length: number; readonly width: number; readonly height: number }
  readonly declaredValue: Money
  /** What the carrier must collect at delivery; absent when the order is paid. */
  readonly collect?: Money
  readonly contents: string
  readonly notes?: string
}

export interface Quote {
  readonly price: Money
  /** Calendar days the carrier promises. */
  readonly days: number
  readonly service: string
}

export interface CreatedWaybill {
  /** The carrier's number as text: leading zeros count. */
  readonly number: string
  readonly price?: Money
  readonly expectedAt?: string
}

/** One movement as the carrier reported it, in our words. With an unknown code `state` is undefined; the code is kept. */
export interface CarrierEvent {
  readonly number: string
  /** RFC 3339 UTC, by the carrier's clock. */
  readonly at: string
  readonly code: string
  readonly description: string
  readonly state?: WaybillState
  readonly exception?: ExceptionFamily
  readonly city?: string
}

export interface CarrierAccount {
  /** The tenant’s contract with this carrier; secrets are decrypted. The shape is the carrier’s, see its settings.ts. */
  readonly settings: Record<string, unknown>
}

/** How a carrier's pushes show that they are its own; the secret is the setting `pushSecret`. */
export type PushProof =
  /** The secret rides in the address: `?token=`. */
  | 'query'
  /** The carrier trades `id:secret` for a bearer at `/webhooks/carriers/<id>/token`. */
  | 'client_credentials'
  /** It pushes nothing: it is polled. */
  | 'none'

export interface CarrierDescription extends VendorDescription {
  readonly pushProof: PushProof
  /** The most numbers one poll may name. */
  readonly pollBatch: number
  /** A regular expression for a whole number of its own; without one no number is known to be its own by its form. */
  readonly numberForm?: string
  /** Further names that people and files give it. Compared without accents, case and signs. */
  readonly otherNames?: readonly string[]
  /** Working days in which a novedad must be answered before the parcel goes back; without it, three. */
  readonly daysToAnswer?: number
}

/**
 * A carrier. Every call may throw DomainError: kind `invalid` means that the carrier refused for good (do not retry),
 * `unavailable` is a fault (retry). A create that timed out is settled with `findByReference`.
 */
export interface Carrier extends CarrierDescription {
  /** One cheap call that only a valid contract answers. @throws DomainError vendor.settings naming the fields it refuses */
  prove(account: CarrierAccount): Promise<void>
  quote(account: CarrierAccount, spec: ShipmentSpec): Promise<Quote>
  create(account: CarrierAccount, spec: ShipmentSpec): Promise<CreatedWaybill>
  /** The waybill that carries our reference, or undefined when the carrier has none. */
  findByReference(account: CarrierAccount, reference: string): Promise<CreatedWaybill | undefined>
  /** The carrier's own label as PDF bytes. */
  label(account: CarrierAccount, number: string): Promise<Uint8Array>
  cancel(account: CarrierAccount, number: string): Promise<void>
  poll(account: CarrierAccount, numbers: readonly string[]): Promise<CarrierEvent[]>
  /** Reads one push body. @throws DomainError `invalid` when it is not this carrier's envelope. */
  readPush(body: unknown): CarrierEvent[]
}
