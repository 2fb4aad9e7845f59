import { describe, expect, it } from 'vitest'
import { graphqlNode, SAMPLE } from '../fixtures/orders.ts'
import { normalizeGraphqlOrder } from '../normalize-graphql-order.ts'
import { A, B, type Fields, open } from './orders.testing.ts'
import type { LeavingRules } from './what-leaves.ts'

describe('an order that a query answered', () => {
  const query = (more: Fields = {}, leaving: LeavingRules = {}) =>
    normalizeGraphqlOrder({ ...graphqlNode(SAMPLE), ...more }, { leaving }).leaving
  const orders = (...nodes: Fields[]) => ({ fulfillmentOrders: { nodes } })
  it.each<[string, Fields, LeavingRules, Fields]>([
    [
      'goes',
      orders({ status: 'OPEN', deliveryMethod: { methodType: 'SHIPPING' }, fulfillmentHolds: [] }),
      {},
      { verdict: 'ship' },
    ],
    [
      'is on hold',
      orders({ status: 'ON_HOLD', fulfillmentHolds: [{ reason: 'HIGH_RISK_OF_FRAUD' }] }),
      {},
      { reason: 'fulfillment_hold', detail: 'HIGH_RISK_OF_FRAUD' },
    ],
    [
      'is elsewhere',
      orders({ status: 'OPEN', assignedLocation: { location: { id: 'gid://shopify/Location/7' } } }),
      { locations: ['8'] },
      { reason: 'other_location', detail: '7' },
    ],
    ['is handed over', orders({ status: 'OPEN', requestStatus: 'SUBMITTED' }), {}, { reason: 'other_location' }],
    ['is fulfilled', { displayFulfillmentStatus: 'FULFILLED' }, {}, { reason: 'fulfilled' }],
    ['needs no shipping', { displayFulfillmentStatus: 'FULFILLMENT_NOT_REQUIRED' }, {}, { reason: 'nothing_to_ship' }],
    [
      'was sold over the counter',
      { retailLocation: { id: 'gid://shopify/Location/1' } },
      {},
      { reason: 'point_of_sale' },
    ],
    ['is closed', { closedAt: '2026-11-21T00:00:00Z' }, {}, { reason: 'closed' }],
    ['is a test', { test: true }, {}, { reason: 'test' }],
    [
      'goes to Ecuador',
      { shippingAddress: { city: 'Quito', countryCodeV2: 'EC' } },
      {},
      { reason: 'other_country', detail: 'EC' },
    ],
    [
      'was sent by hand',
      {
        displayFulfillmentStatus: 'FULFILLED',
        fulfillments: [{ status: 'SUCCESS', trackingInfo: [{ number: '99', company: 'Servientrega' }] }],
      },
      {},
      { sent: [{ number: '99', company: 'Servientrega' }] },
    ],
  ])('%s', (_, more, rules, expected) => expect(query(more, rules)).toMatchObject(expected))

  it('goes only with what is open of each place', () => {
    const of = (id: string, remainingQuantity: number) => ({
      lineItems: { nodes: [{ remainingQuantity, lineItem: { id: `gid://shopify/LineItem/${id}` } }] },
    })
    const more = orders({ status: 'OPEN', ...of(A, 1) }, { status: 'ON_HOLD', ...of(B, 2) })
    expect(query(more)).toMatchObject({ verdict: 'ship', partly: true, open: open([A, 1]) })
  })
})
