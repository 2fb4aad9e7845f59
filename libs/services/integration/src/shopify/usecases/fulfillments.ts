export interface FulfillmentRow {
  readonly waybillId: string
  readonly orderId: string
  readonly externalOrderId: string
  readonly shopDomain: string
  readonly number: string
  readonly state: 'pending' | 'done' | 'failed'
  /** Shopify's global id, once there. */
  readonly fulfillmentId?: string
}

/** Which waybill became which fulfillment of the shop. In the ambient transaction. */
export interface Fulfillments {
  expect(row: Omit<FulfillmentRow, 'state' | 'fulfillmentId'>): Promise<void>
  find(waybillId: string): Promise<FulfillmentRow | undefined>
  settle(waybillId: string, outcome: { state: 'done'; fulfillmentId: string } | { state: 'failed' }): Promise<void>
}
