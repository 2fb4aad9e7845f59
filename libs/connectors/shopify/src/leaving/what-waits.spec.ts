import { describe, expect, it } from 'vitest'
import { type Fields, lines, rest } from './orders.testing.ts'
import type { LeavingRules } from './what-leaves.ts'

describe('what waits', () => {
  it.each<[string, Fields, string, string | undefined]>([
    ['Spain', { shipping_address: { city: 'Cartagena', country: 'Spain', country_code: 'ES' } }, 'other_country', 'ES'],
    [
      'a country without its code',
      { shipping_address: { city: 'San Cristóbal', country: 'Venezuela' } },
      'other_country',
      'Venezuela',
    ],
    [
      'lines that another service sends',
      lines({ fulfillment_service: 'amazon' }, { fulfillment_service: 'amazon' }),
      'other_location',
      'amazon',
    ],
    [
      'a part sent of which nothing more is told',
      {
        fulfillment_status: 'partial',
        ...lines({ fulfillable_quantity: undefined }, { fulfillable_quantity: undefined }),
      },
      'partly_fulfilled',
      undefined,
    ],
  ])('%s', (_, more, reason, detail) => {
    expect(rest(more)).toEqual({
      verdict: 'hold',
      reason,
      ...(detail && { detail }),
      open: [],
      sent: [],
      holdsKnown: false,
    })
  })

  const hold = { status: 'on_hold', fulfillment_holds: [{ reason: 'awaiting_payment' }] }
  it.each<[string, Fields[], LeavingRules, Fields]>([
    ['on hold', [hold], {}, { verdict: 'hold', reason: 'fulfillment_hold', detail: 'AWAITING_PAYMENT' }],
    ['on hold, no reason told', [{ status: 'ON_HOLD' }], {}, { verdict: 'hold', reason: 'fulfillment_hold' }],
    [
      'planned for a later day',
      [{ status: 'scheduled', fulfill_at: '2026-12-24T00:00:00Z' }],
      {},
      { verdict: 'hold', reason: 'scheduled' },
    ],
    [
      'in a location that is not ours',
      [{ status: 'open', assigned_location_id: 7 }],
      { locations: ['8'] },
      { verdict: 'hold', reason: 'other_location', detail: '7' },
    ],
    [
      'handed to a fulfillment service',
      [{ status: 'in_progress', request_status: 'accepted' }],
      {},
      { verdict: 'hold', reason: 'other_location' },
    ],
    [
      'picked up',
      [{ status: 'open', delivery_method: { method_type: 'pick_up' } }],
      {},
      { verdict: 'stay', reason: 'picked_up' },
    ],
    [
      'brought by the shop itself',
      [{ status: 'open', delivery_method: { method_type: 'local' } }],
      {},
      { verdict: 'stay', reason: 'picked_up' },
    ],
    [
      'two places, one on hold, lines not told',
      [hold, { status: 'open' }],
      {},
      { verdict: 'hold', reason: 'fulfillment_hold' },
    ],
  ])('%s', (_, fulfillment_orders, rules, expected) => {
    expect(rest({ fulfillment_orders }, rules)).toMatchObject({ ...expected, open: [] })
  })
})
