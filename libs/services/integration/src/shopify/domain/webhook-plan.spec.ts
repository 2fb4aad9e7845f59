import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../shared/domain/subjects.ts'
import { changeOf, planOf } from './webhook-plan.ts'

describe('what a webhook asks', () => {
  it('knows the topics, whatever their case, and keeps the rest', () => {
    expect(planOf('Orders/Create')).toEqual({ kind: 'order', change: 'created' })
    expect(planOf('shop/redact')).toEqual({ kind: 'privacy', request: 'shop_redact' })
    fc.assert(
      fc.property(
        fc.string(),
        (topic) => void expect(['order', 'uninstalled', 'refetch', 'privacy', 'keep']).toContain(planOf(topic).kind),
      ),
    )
    expect(planOf('constructor')).toEqual({ kind: 'keep' })
  })
  it.each([
    ['orders/create', { kind: 'order', change: 'created' }],
    ['orders/updated', { kind: 'order', change: 'updated' }],
    ['orders/paid', { kind: 'order', change: 'updated' }],
    ['orders/fulfilled', { kind: 'order', change: 'updated' }],
    ['orders/partially_fulfilled', { kind: 'order', change: 'updated' }],
    ['orders/cancelled', { kind: 'order', change: 'cancelled' }],
    ['app/uninstalled', { kind: 'uninstalled' }],
    ['customers/data_request', { kind: 'privacy', request: 'data_request' }],
    ['customers/redact', { kind: 'privacy', request: 'customer_redact' }],
    ['shop/redact', { kind: 'privacy', request: 'shop_redact' }],
    ['fulfillment_orders/placed_on_hold', { kind: 'refetch' }],
    ['fulfillment_orders/hold_released', { kind: 'refetch' }],
    ['fulfillment_holds/added', { kind: 'refetch' }],
    ['fulfillments/create', { kind: 'keep' }],
    ['orders/edited', { kind: 'keep' }],
    ['x_fulfillment_orders/placed_on_hold', { kind: 'keep' }],
    ['', { kind: 'keep' }],
  ])('%s', (topic, plan) => expect(planOf(topic)).toEqual(plan))
  it('names one order of one shop', () => {
    expect(subjectOf('a.myshopify.com', '7')).toBe('a.myshopify.com/7')
  })
  it('believes the payload over the topic', () => {
    expect(changeOf('updated', { cancelledAt: '2026-01-01T00:00:00Z' })).toBe('cancelled')
    expect(changeOf('created', {})).toBe('created')
  })
})
