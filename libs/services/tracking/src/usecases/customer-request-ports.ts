import type { CustomerRequest, Rating } from '../domain/customer-request.ts'

export interface CustomerRequestStore {
  /** Locks the row. */
  lock(id: string): Promise<CustomerRequest | undefined>
  /** A new one, or one that is locked. */
  save(request: CustomerRequest): Promise<void>
  /** Oldest first. */
  ofWaybill(waybillId: string): Promise<CustomerRequest[]>
  /** Newest first. */
  page(query: {
    readonly state?: CustomerRequest['state'] | undefined
    readonly orderId?: string | undefined
    readonly after?: string | undefined
    readonly limit: number
  }): Promise<CustomerRequest[]>
  rate(rating: Rating): Promise<void>
  ratingOf(waybillId: string): Promise<Rating | undefined>
  /** Empties the words of these parcels. */
  forget(waybillIds: readonly string[]): Promise<void>
}
