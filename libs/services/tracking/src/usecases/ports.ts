import type { Emitted } from '@litper/contracts'
import type { Clock } from '@litper/kernel'
import type { Carrier, Party } from '@litper/ports'
import type { Movement, Position, Waybill } from '../domain/waybill.ts'

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
}
export interface WaybillStore {
  /** False when the order has a living waybill: there is never a second. */
  add(waybill: Waybill): Promise<boolean>
  save(waybill: Waybill, nextPollAt: Date | undefined): Promise<void>
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
  /** Adds to the history what is not there. */
  remember(movements: readonly (Movement & { waybillId: string })[]): Promise<void>
  history(waybillId: string): Promise<Movement[]>
  moveMany(moved: readonly { id: string; position: Position; nextPollAt: Date | undefined }[]): Promise<void>
  /** Due for a poll, their next poll put off so that nobody else takes them. */
  takeDue(now: Date, limit: number): Promise<{ carrier: string; number: string }[]>
}
export interface TrackingParts {
  readonly waybills: WaybillStore
  readonly accounts: AccountStore
  readonly carriers: ReadonlyMap<string, Carrier>
  /** Where a stand-in may answer for a carrier: the sandbox, for the demo only. */
  readonly origins: readonly string[]
  readonly publish: (told: readonly Emitted[]) => Promise<void>
  readonly scheduleEffect: (kind: string, key: string, payload: unknown) => Promise<boolean>
  readonly clock: Clock
  readonly publicUrl: string
}
