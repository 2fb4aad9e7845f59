import { newId, tenantId } from '@litper/kernel'
import { ATTRIBUTES, type Envelope, LABELS, METRICS, SPANS } from '@litper/ports'
import { expect, it } from 'vitest'
import { countBusiness } from './business.ts'
import type { Log } from './log.ts'
import { count, gauge, observe, registry } from './metrics.ts'
import { tracing } from './tracing.ts'

const entries = Object.entries(METRICS)
const mostOf = (metric: (typeof entries)[number][1]) =>
  'most' in metric ? metric.most : metric.labels.reduce((product, label) => product * LABELS[label].series, 1)

it('bounds every metric, and none by tenants or people', () => {
  for (const [name, metric] of entries) expect([name, mostOf(metric) <= 1500]).toEqual([name, true])
  expect(Object.keys(LABELS).filter((label) => /tenant|phone|customer|order|shop|name|id$/.test(label))).toEqual([])
})
it('names metrics as Prometheus does: base unit, _total for counters only', () => {
  for (const [name, { type }] of entries) {
    expect(name).toMatch(/^litper_[a-z_]+$/)
    expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter'])
    if (type === 'histogram') expect(name).toMatch(/_(seconds|hours|bytes)$/)
  }
})
it('fills the names of spans from attributes it knows, of closed lists only', () => {
  for (const { name } of Object.values(SPANS))
    for (const [, attribute] of name.matchAll(/\{([^}]+)\}/g))
      expect(ATTRIBUTES[attribute as keyof typeof ATTRIBUTES]).toMatchObject({ values: 'closed' })
})

const LIFE = [
  ['integration.order-received', 'orders', { change: 'created', source: 'webhook' }],
  ['orders.order-confirmed', 'tracking', { total: { amount: '50000', currency: 'COP' } }],
  ['orders.order-held', 'tracking', { reason: 'address' }],
  ['tracking.waybill-created', 'orders', { carrier: 'coordinadora' }],
  ['tracking.waybill-moved', 'orders', { carrier: 'coordinadora', state: 'delivered', exception: 'address' }],
  ['notifications.message-sent', 'chat', { provider: 'whatsapp-cloud', conversationId: 'c' }],
  [
    'integration.message-status-reported',
    'notifications',
    { provider: 'whatsapp-cloud', status: 'delivered', pricing: { billable: true } },
  ],
  ['agents.agent-run-ended', 'quality', { agent: 'operaciones', end: 'done', actions: 1, costMicros: 4200 }],
  ['agents.approval-decided', 'quality', { decision: 'approved' }],
  ['chat.handoff-requested', 'quality', { reason: 'made up by a merchant' }],
  ['learning.turn-alarmed', 'crisis', { kind: 'hour' }],
] as const

it('has as many series for 10,000 tenants as for one', async () => {
  const live = (shop: number) => {
    const tenant = tenantId(newId())
    for (const [name, group, data] of LIFE) {
      const ids = { orderId: newId(), waybillId: newId(), shopDomain: `shop-${shop}.example` }
      const pricing = 'pricing' in data ? { pricing: { ...data.pricing, category: `made up ${shop}` } } : {}
      const envelope = { id: newId(), name, tenant, at: new Date().toISOString(), correlation: newId() }
      countBusiness(group, { ...envelope, data: { ...data, ...ids, ...pricing } } as unknown as Envelope)
    }
    count('litper_webhooks_total', { source: 'shopify', outcome: 'accepted' })
    observe('litper_http_request_duration_seconds', { method: 'GET', route: '/t/:token', status: 200 }, 0.1)
  }
  live(0)
  const series = async () => (await registry.metrics()).split('\n').filter((line) => /^litper_/.test(line)).length
  const before = await series()
  expect(before).toBeGreaterThan(40)
  for (let shop = 1; shop <= 10_000; shop++) live(shop)
  expect(await series()).toBe(before)
})

it('lets code use no other name, label, attribute or field', () => {
  const never = (): void => {
    // @ts-expect-error: no such metric
    count('litper_made_up_total', {})
    // @ts-expect-error: no such label
    count('litper_webhooks_total', { source: 's', outcome: 'o', tenant: 't' })
    // @ts-expect-error: a gauge is not counted
    count('litper_ready', {})
    // @ts-expect-error: a label is missing
    gauge('litper_parked_keys', {}, 1)
    // @ts-expect-error: no such span
    tracing.start('made_up')
    // @ts-expect-error: no such attribute
    tracing.set({ 'customer.phone': '3' })
    // @ts-expect-error: no such field
    ;(({}) as Log).warn({ phone: '3' }, 'text')
  }
  expect(never).toBeTypeOf('function')
})
it('speaks OpenMetrics, which carries exemplars', async () => {
  expect(registry.contentType).toContain('openmetrics')
  expect((await registry.metrics()).trimEnd()).toMatch(/# EOF$/)
})
