/** What a shop says about a line that could go into a parcel. */
export interface LineFacts {
  readonly externalId: string
  /** What is still on the order: without what was removed or refunded. */
  readonly current: number
  /** What of it nobody has sent yet. */
  readonly open: number
  readonly needsShipping: boolean
  /** Whether the shop told of this line how much is sent; else `open` is a guess. */
  readonly told: boolean
  /** The name of another fulfillment service that sends it. */
  readonly service?: string
}

/** Shopify's fulfillment order: what one location sends of an order. */
export interface FulfillmentOrderFacts {
  /** Shopify's word: OPEN, IN_PROGRESS, SCHEDULED, ON_HOLD, INCOMPLETE, CLOSED, CANCELLED. */
  readonly status: string
  /** Handed to a fulfillment service. */
  readonly requested: boolean
  /** Digits. */
  readonly locationId?: string
  /** Shopify's word: SHIPPING, PICK_UP, PICKUP_POINT, LOCAL, RETAIL, NONE. */
  readonly method?: string
  readonly holds: readonly string[]
  /** Absent when it was not asked for: it then stands for all lines. */
  readonly lines?: readonly { readonly lineId: string; readonly remaining: number }[]
}

/** A parcel that somebody else sent already. */
export interface SentParcel {
  readonly number?: string
  readonly company?: string
}

export interface ShippingFacts {
  readonly createdAt?: string
  readonly cancelled: boolean
  readonly test: boolean
  readonly closed: boolean
  readonly financialStatus: string
  readonly source?: string
  readonly fulfillment: 'none' | 'partly' | 'wholly' | 'restocked' | 'not_required'
  /** Of the place it goes to; both absent when there is none. */
  readonly countryCode?: string
  readonly country?: string
  readonly hasAddress: boolean
  /** How the customer chose to get it, when that is told: a method of delivery, or a counter where it is picked up. */
  readonly delivery?: 'shipping' | 'pickup'
  /** The shop's place that sold it, of a sale over the counter. */
  readonly soldAt?: string
  readonly lines: readonly LineFacts[]
  readonly fulfillmentOrders: readonly FulfillmentOrderFacts[]
  readonly sent: readonly SentParcel[]
}
