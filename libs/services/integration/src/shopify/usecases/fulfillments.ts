export interface FulfillmentRow {
  readonly waybillId: string
  readonly orderId: string
  readonly externalOrderId: string
  readonly shopDomain: string
  readonly number: string
  readonly state: 'pending' | 'done' | 'failed'
  /** Shopify's global id, once the fulfillment exists. */
  readonly fulfillmentId?: string
  /** Its waybill is off: the shop shall forget it. */
  readonly calledOff: boolean
  /** The shop did. */
  readonly takenBack: boolean
}

export type NewFulfillmentRow = Omit<FulfillmentRow, 'state' | 'fulfillmentId' | 'calledOff' | 'takenBack'>

/** The shop's fulfillment of each waybill. In the ambient transaction. */
export interface Fulfillments {
  expect(row: NewFulfillmentRow): Promise<void>
  find(waybillId: string): Promise<FulfillmentRow | undefined>
  /** The others of this order that the shop has not taken back yet. */
  leaving(orderId: string): Promise<FulfillmentRow[]>
  callOff(waybillId: string): Promise<void>
  takeBack(waybillId: string): Promise<void>
  settle(waybillId: string, outcome: { state: 'done'; fulfillmentId: string } | { state: 'failed' }): Promise<void>
}
