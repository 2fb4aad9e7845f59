import { describe, expect, it } from 'vitest'
import { A, B, type Fields, gone, line, lines, open, rest } from './orders.testing.ts'

describe('what goes', () => {
  it.each<[string, Fields, [string, number][], boolean]>([
    [
      'all',
      {},
      [
        [A, 2],
        [B, 2],
      ],
      false,
    ],
    ['only what is open', { fulfillment_status: 'partial', ...lines(gone) }, [[B, 2]], true],
    ['one piece of a line', lines({ fulfillable_quantity: 1, fulfillment_status: 'partial' }, gone), [[A, 1]], true],
    ['what an edit left', lines({ current_quantity: 1 }, { current_quantity: 0 }), [[A, 1]], false],
    ['what needs no digital twin', lines({ requires_shipping: false }), [[B, 2]], false],
    [
      'what fulfillments leave where lines do not tell',
      {
        fulfillment_status: 'partial',
        fulfillments: [
          { status: 'success', line_items: [{ id: A, quantity: 2 }] },
          { status: 'cancelled', line_items: [{ id: B, quantity: 2 }] },
        ],
        ...lines({ fulfillable_quantity: undefined }, { fulfillable_quantity: undefined }),
      },
      [[B, 2]],
      true,
    ],
    [
      'what refunds leave where lines do not tell',
      {
        line_items: [line(A, { current_quantity: undefined, fulfillable_quantity: undefined })],
        refunds: [{ refund_line_items: [{ line_item_id: A, quantity: 1 }] }],
      },
      [[A, 1]],
      false,
    ],
    ['what no other service sends', lines({ fulfillment_service: 'amazon' }), [[B, 2]], true],
    [
      'a counter’s sale that is to be sent',
      { source_name: 'pos', shipping_lines: [{ title: 'Envío' }] },
      [
        [A, 2],
        [B, 2],
      ],
      false,
    ],
    [
      'an order of a shop that spells its country',
      { shipping_address: { city: 'Cali', country: ' COLOMBIA ' } },
      [
        [A, 2],
        [B, 2],
      ],
      false,
    ],
    [
      'an order without any address',
      { shipping_address: null },
      [
        [A, 2],
        [B, 2],
      ],
      false,
    ],
    [
      'what a partial refund leaves',
      { financial_status: 'partially_refunded', ...lines({ current_quantity: 0 }) },
      [[B, 2]],
      false,
    ],
  ])('%s', (_, more, expected, partly) => {
    expect(rest(more)).toMatchObject({ verdict: 'ship', partly, open: open(...expected) })
  })

  it('of several places, what each lets go', () => {
    const of = (id: string, left: number) => [{ line_item_id: id, fulfillable_quantity: left }]
    const here = { status: 'open', assigned_location_id: 8, line_items: of(A, 2) }
    const there = { status: 'open', assigned_location_id: 7, line_items: of(B, 2) }
    const held = { status: 'on_hold', line_items: of(B, 2), fulfillment_holds: [{ reason: 'inventory_out_of_stock' }] }
    const closed = { status: 'closed', line_items: of(A, 0) }
    expect(rest({ fulfillment_orders: [here, there] }, { locations: ['8'] }).open).toEqual(open([A, 2]))
    expect(rest({ fulfillment_orders: [here, there] }).open).toEqual(open([A, 2], [B, 2]))
    expect(rest({ fulfillment_orders: [here, held] })).toMatchObject({ partly: true, open: open([A, 2]) })
    expect(rest({ fulfillment_orders: [closed, held] })).toMatchObject({
      verdict: 'hold',
      detail: 'INVENTORY_OUT_OF_STOCK',
    })
    expect(rest({ fulfillment_orders: [{ ...here, line_items: of(A, 1) }, held] }).open).toEqual(open([A, 1]))
  })
})
