export interface FulfillmentRow {
  readonly waybillId: string
  readonly orderId: string
  readonly externalOrderId: string
  readonly shopDomain: string
  readonly number: string
  readonly state: 'pending' | 'done' | 'failed'
  /** Shopify's global id, once the fulfillment exists. */
  readonly fulfillmentId?: string
}

/** The shop's fulfillment of each waybill. In the ambient transaction. */
export interface Fulfillments {
  expect(row: Omit<FulfillmentRow, 'state' | 'fulfillmentId'>): Promise<void>
  find(waybillId: string): Promise<FulfillmentRow | undefined>
  settle(waybillId: string, outcome: { state: 'done'; fulfillmentId: string } | { state: 'failed' }): Promise<void>
}
