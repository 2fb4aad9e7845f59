/** An order that was cancelled here, and perhaps taken back. */
export interface Cancellation {
  readonly orderId: string
  /** Shopify's order id. */
  readonly externalId: string
  readonly shopDomain: string
  readonly by: 'shop' | 'customer' | 'merchant'
  readonly state: 'cancelled' | 'restored'
}

/** In the ambient transaction. */
export interface Cancellations {
  find(orderId: string): Promise<Cancellation | undefined>
  put(cancellation: Cancellation): Promise<void>
}
