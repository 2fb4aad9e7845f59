import { describe, expect, it } from 'vitest'
import { A, type Fields, gone, line, lines, rest } from './orders.testing.ts'

describe('what stays', () => {
  const paidPos = {
    source_name: 'pos',
    shipping_address: null,
    fulfillment_status: 'fulfilled',
    financial_status: 'paid',
  }
  it.each<[string, Fields, string]>([
    ['cancelled', { cancelled_at: '2026-11-20T15:04:05Z' }, 'cancelled'],
    ['a test', { test: true }, 'test'],
    ['sold over the counter', { ...paidPos, ...lines(gone, gone) }, 'point_of_sale'],
    ['sold over the counter, with the customer’s address on file', { source_name: 'pos' }, 'point_of_sale'],
    ['sold over the counter and paid later', { source_name: 'POS', shipping_address: null }, 'point_of_sale'],
    ['fulfilled, as the order says', { fulfillment_status: 'fulfilled' }, 'fulfilled'],
    ['fulfilled, as its lines say', lines(gone, gone), 'fulfilled'],
    [
      'fulfilled long ago and tagged today',
      { closed_at: '2026-05-20T10:00:00-05:00', ...lines(gone, gone) },
      'fulfilled',
    ],
    ['fulfilled, then refunded', { fulfillment_status: 'fulfilled', financial_status: 'refunded' }, 'fulfilled'],
    ['fulfilled but for what was removed', lines(gone, { current_quantity: 0, fulfillable_quantity: 0 }), 'fulfilled'],
    ['fulfilled but for a warranty', lines(gone, { requires_shipping: false }), 'fulfilled'],
    ['refunded', { financial_status: 'refunded' }, 'refunded'],
    [
      'refunded, the shop still calls it fulfillable',
      { financial_status: 'refunded', ...lines({ current_quantity: 0 }, { current_quantity: 0 }) },
      'refunded',
    ],
    ['emptied by an edit', lines({ current_quantity: 0 }, { current_quantity: 0 }), 'emptied'],
    [
      'emptied by refunds of each line',
      {
        line_items: [line(A, { current_quantity: undefined, fulfillable_quantity: undefined })],
        refunds: [{ refund_line_items: [{ line_item_id: A, quantity: 2 }] }],
      },
      'emptied',
    ],
    ['restocked', { fulfillment_status: 'restocked' }, 'emptied'],
    ['digital', lines({ requires_shipping: false }, { requires_shipping: false }), 'nothing_to_ship'],
    ['a gift card', { line_items: [line(A, { gift_card: true })] }, 'nothing_to_ship'],
    [
      'digital beside what was removed',
      lines({ requires_shipping: false }, { current_quantity: 0 }),
      'nothing_to_ship',
    ],
    [
      'picked up at the shop',
      { shipping_lines: [{ title: 'Bodega', code: 'Bodega', delivery_category: 'pick_up' }] },
      'picked_up',
    ],
    ['archived', { closed_at: '2026-11-21T10:00:00-05:00' }, 'closed'],
  ])('%s', (_, more, reason) => {
    expect(rest(more)).toMatchObject({ verdict: 'stay', reason, open: [] })
  })

  it('what is older than the connection, unless the merchant asks for it', () => {
    const connectedAt = '2026-11-25T00:00:00Z'
    expect(rest({}, { connectedAt })).toMatchObject({ verdict: 'stay', reason: 'before_connection' })
    expect(rest({}, { connectedAt: '2026-11-20T10:04:05-05:00' }).verdict).toBe('ship')
    expect(rest({}, { connectedAt, backfillFrom: '2026-11-20T00:00:00Z' }).verdict).toBe('ship')
    expect(rest({}, { connectedAt, backfillFrom: '2026-11-21T00:00:00Z' }).verdict).toBe('stay')
    expect(rest({}, { connectedAt: '2026-11-01T00:00:00Z', backfillFrom: '2026-11-29T00:00:00Z' }).verdict).toBe('ship')
    expect(rest({}, { connectedAt, backfillFrom: '2026-11-24T22:00:00-05:00' }).verdict).toBe('stay')
  })

  it('tells the numbers of the parcels that were sent by hand', () => {
    const fulfillments = [
      { status: 'success', tracking_number: '240000000001', tracking_company: 'Interrapidisimo' },
      { status: 'cancelled', tracking_number: '1' },
      { status: 'success', tracking_numbers: ['10', '11'], tracking_number: '10', tracking_company: null },
      { status: 'success' },
    ]
    expect(rest({ fulfillment_status: 'fulfilled', fulfillments }).sent).toEqual([
      { number: '240000000001', company: 'Interrapidisimo' },
      { number: '10' },
      { number: '11' },
      {},
    ])
  })
})
