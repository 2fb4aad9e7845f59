import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, planOf } from './webhook-plan.ts'

describe('what a webhook asks', () => {
  it('knows the topics, whatever their case, and keeps the rest', () => {
    expect(planOf('Orders/Create')).toEqual({ kind: 'order', change: 'created' })
    expect(planOf('shop/redact')).toEqual({ kind: 'privacy', request: 'shop_redact' })
    fc.assert(
      fc.property(
        fc.string(),
        (topic) => void expect(['order', 'uninstalled', 'privacy', 'keep']).toContain(planOf(topic).kind),
      ),
    )
    expect(planOf('constructor')).toEqual({ kind: 'keep' })
  })
  it('believes the payload over the topic', () => {
    expect(changeOf('updated', { cancelledAt: '2026-01-01T00:00:00Z' })).toBe('cancelled')
    expect(changeOf('created', {})).toBe('created')
  })
})
