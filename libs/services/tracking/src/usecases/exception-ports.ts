import type { DeliveryException } from '../domain/exception.ts'

export interface ExceptionQuery {
  readonly state: DeliveryException['state']
  /** The deadline, its end not included. */
  readonly from?: Date | undefined
  readonly until?: Date | undefined
  readonly family?: string | undefined
  readonly carrier?: string | undefined
  readonly city?: string | undefined
  /** The waybill id of the last row of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}
/** How many are open. */
export interface ExceptionFacets {
  readonly byDue: Readonly<Record<string, number>>
  readonly byFamily: Readonly<Record<string, number>>
  readonly byCarrier: Readonly<Record<string, number>>
}
/** Novedades, one of each parcel: the latest. */
export interface ExceptionStore {
  /** Over an older one of the same parcel. */
  open(all: readonly DeliveryException[]): Promise<void>
  close(waybillIds: readonly string[]): Promise<void>
  /** Locks the row. */
  lock(waybillId: string): Promise<DeliveryException | undefined>
  find(waybillId: string): Promise<DeliveryException | undefined>
  /** Of a locked row. */
  save(one: DeliveryException): Promise<void>
  /** The earliest deadline first. */
  page(query: ExceptionQuery): Promise<DeliveryException[]>
  facets(now: Date, soon: Date, tonight: Date): Promise<ExceptionFacets>
  /** Since this moment. */
  countAnswered(from: Date): Promise<number>
}
