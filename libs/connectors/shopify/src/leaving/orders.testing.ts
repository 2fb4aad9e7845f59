import { SAMPLE, webhookBody } from '../fixtures/orders.ts'
import { normalizeOrder } from '../normalize-order.ts'
import type { Leaving, LeavingRules, OpenLine } from './what-leaves.ts'

/** Orders with two lines of two pieces each, for the specs of what leaves. */
export type Fields = Record<string, unknown>
export const A = '9007199254740993777'
export const B = '12345'

export const line = (id: string, more: Fields = {}): Fields => ({
  admin_graphql_api_id: `gid://shopify/LineItem/${id}`,
  name: `Producto ${id}`,
  quantity: 2,
  current_quantity: 2,
  fulfillable_quantity: 2,
  fulfillment_status: null,
  requires_shipping: true,
  fulfillment_service: 'manual',
  grams: 300,
  price: '60000.00',
  ...more,
})
export const gone = { fulfillable_quantity: 0, fulfillment_status: 'fulfilled' }
export const lines = (a: Fields = {}, b: Fields = {}) => ({ line_items: [line(A, a), line(B, b)] })
export const open = (...given: [string, number][]): OpenLine[] =>
  given.map(([externalId, quantity]) => ({ externalId, quantity }))

/** What leaves of an order's webhook with these fields. */
export const rest = (more: Fields = {}, leaving: LeavingRules = {}): Leaving =>
  normalizeOrder({ ...JSON.parse(webhookBody(SAMPLE)), ...more }, { leaving }).leaving
