import type { Emitted } from '@litper/contracts'
import type { Clock, LearntChoice, Money, TenantId } from '@litper/kernel'
import type { Carrier, Party } from '@litper/ports'
import type { Movement, Position, State, Waybill } from '../domain/waybill.ts'
import type { CustomerRequestStore } from './customer-request-ports.ts'
import type { ExceptionStore } from './exception-ports.ts'

export interface CarrierAccount {
  readonly carrier: string
  readonly enabled: boolean
  readonly priority: number
  /** Unsealed; never leaves the service. */
  readonly settings: Record<string, unknown>
  readonly sender: Party
  readonly parcel: { readonly length: number; readonly width: number; readonly height: number }
}
export interface AccountStore {
  list(): Promise<CarrierAccount[]>
  get(carrier: string): Promise<CarrierAccount>
  put(account: CarrierAccount): Promise<void>
  /** With a new push secret; the one of before works until then. In a transaction of its own. */
  putSecret(account: CarrierAccount, previousUntil: Date): Promise<void>
  /** Before the tenant is known: whose account has this push secret, enabled or not. */
  holderOf(carrier: string, secret: unknown): Promise<TenantId | undefined>
  /** Before the tenant is known: whose enabled account has this push key. */
  tenantOf(pushKey: string): Promise<TenantId | undefined>
}
/** Which carrier of equals delivers more in a city, as learning told it. */
export interface KnownPrior extends LearntChoice<string> {
  readonly city: string
  readonly version: number
}
export interface PriorStore {
  of(city: string): Promise<LearntChoice<string> | undefined>
  /** A higher version only. */
  keep(prior: KnownPrior): Promise<void>
}
export interface Push {
  readonly carrier: string
  /** Hex sha256 of the bytes. */
  readonly digest: string
  readonly body: string
}
export interface PushStore {
  /** Keeps a carrier's raw push; false when the same bytes were here before. */
  keep(push: Push): Promise<boolean>
  /** Its words are not kept: it told of a parcel whose person was erased. */
  empty(push: Omit<Push, 'body'>): Promise<void>
  /** Empties what came before. */
  emptyBefore(before: Date): Promise<void>
  /** Empties what names one of these numbers; returns how many there were. */
  forget(numbers: readonly string[]): Promise<number>
}
/** Whose waybills: of these orders, or these themselves. */
export interface WhoseWaybills {
  readonly ids: readonly string[]
  readonly orders: readonly string[]
  /** `<shop>/<id>` */
  readonly shopOrders: readonly string[]
  readonly numbers: readonly string[]
}
export interface WaybillStore {
  /** False when the order has a living waybill: there is never a second. */
  add(waybill: Waybill): Promise<boolean>
  save(waybill: Waybill, nextPollAt: Date | undefined): Promise<void>
  /** What is known of it beside its number and position; of a locked row. */
  note(waybill: Waybill): Promise<void>
  read(id: string): Promise<Waybill | undefined>
  /** Locks the row. */
  lock(id: string): Promise<Waybill | undefined>
  /** Locks the rows; unknown numbers are absent. */
  lockByNumbers(carrier: string, numbers: readonly string[]): Promise<Waybill[]>
  ofOrder(orderId: string): Promise<Waybill[]>
  /** Locks the rows. */
  lockOfOrder(orderId: string): Promise<Waybill[]>
  byNumber(number: string): Promise<Waybill | undefined>
  page(query: { after?: string; limit: number }): Promise<Waybill[]>
  /** Those that exist. */
  some(ids: readonly string[]): Promise<Waybill[]>
  /** Adds to the history what is not there. */
  remember(movements: readonly (Movement & { waybillId: string })[]): Promise<void>
  history(waybillId: string): Promise<Movement[]>
  /** The history, with the time at which we heard of each. */
  heard(waybillId: string): Promise<(Movement & { readonly seenAt: string })[]>
  /** Of those that are under way, and what is to be collected for them. */
  countLiving(): Promise<{ byState: Partial<Record<State, number>>; toCollect: Money }>
  /** How many were made in this time, its end not included. */
  countMade(from: Date, until: Date): Promise<number>
  moveMany(moved: readonly { id: string; position: Position; nextPollAt: Date | undefined }[]): Promise<void>
  /** Due for a poll, their next poll put off so that nobody else takes them. */
  takeDue(now: Date, limit: number): Promise<{ carrier: string; number: string }[]>
  /** From now on the carrier is asked about its parcels that are under way and were not polled: an account came. Returns how many. */
  startPolling(carrier: string, now: Date): Promise<number>
  /** Before the tenant is known: the waybill with this token. */
  lookup(token: string): Promise<{ id: string; tenant: TenantId } | undefined>
  /** Locks the rows. */
  ofPerson(whose: WhoseWaybills): Promise<Waybill[]>
  /** Locks the rows. */
  ofShop(shopDomain: string): Promise<Waybill[]>
  /** Forgets who receives, and what the carrier said of it in its own words; keeps what moved. Of locked rows. */
  forget(waybills: readonly Waybill[]): Promise<void>
}
/** Carriers that merchants chose for single orders. */
export interface ChoiceStore {
  put(orderId: string, carrier: string): Promise<void>
  of(orderId: string): Promise<string | undefined>
}
export interface TrackingParts {
  readonly choices: ChoiceStore
  readonly priors: PriorStore
  readonly waybills: WaybillStore
  readonly exceptions: ExceptionStore
  readonly requests: CustomerRequestStore
  readonly accounts: AccountStore
  readonly pushes: PushStore
  readonly carriers: ReadonlyMap<string, Carrier>
  /** Known push secrets are taken in the demo and nowhere else. */
  readonly takesChosen: boolean
  readonly tenant: () => TenantId
  /** Where a stand-in may answer for a carrier: the sandbox, for the demo only. */
  readonly origins: readonly string[]
  readonly publish: (told: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: (kind: string, key: string, payload: unknown) => Promise<boolean>
  readonly clock: Clock
  readonly publicUrl: string
  /** How long a carrier that does not know of a lost call may still do it. */
  readonly unknownWaitMs: number
  /** Days after its end for which a parcel's page is shown. */
  readonly linkDays: number
}
