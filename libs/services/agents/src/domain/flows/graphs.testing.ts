import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { FlowNode, Graph } from './flow.ts'
import type { FlowOperation } from './flow-run.ts'
import type { Offered, Surroundings } from './validate.ts'

export const sha = (text: string): string => createHash('sha256').update(text).digest('hex')
export const operationOf = (name: string, more: Partial<FlowOperation> = {}): FlowOperation => ({
  ...{ name, title: { es: name, en: name }, kind: 'write', risk: 'nothing', scope: 'orders:write' },
  ...more,
})
export const OPERATIONS: Readonly<Record<string, FlowOperation>> = {
  'orders.hold': operationOf('orders.hold'),
  'orders.cancel': operationOf('orders.cancel', { risk: 'waybill' }),
  'orders.find': operationOf('orders.find', { kind: 'read', scope: 'orders:read' }),
  'users.create': operationOf('users.create', { risk: 'access', scope: 'users:write' }),
}
const input = { type: 'object', properties: { id: {}, reason: {} }, required: ['id'] }
export const AROUND: Surroundings = {
  operations: new Map(Object.values(OPERATIONS).map((one): [string, Offered] => [one.name, { ...one, input }])),
  isCron: (cron) => cron === '0 8 * * *',
  isZone: (zone) => zone === 'America/Bogota',
}
export const graphOf = (nodes: readonly FlowNode[], more: Partial<Graph> = {}): Graph => ({
  trigger: { on: 'event', event: 'orders.order-placed', tests: [] },
  zone: 'America/Bogota',
  perDay: 10,
  start: nodes[0]?.id,
  nodes,
  ...more,
})

/** Any valid flow: a step leads only to later ones, and every step is led to. */
export const anyGraph: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('condition', 'wait', 'call', 'ask', 'end'),
      a: fc.nat(),
      b: fc.nat(),
      leads: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((drawn) => {
    const count = drawn.length
    const idOf = (place: number) => `s${place}`
    const nodes = drawn.map(({ kind, a, b, leads }, place): FlowNode => {
      const id = idOf(place)
      // the first way leads to the next step, so that all are reached; the second to any later one, or out
      const next = place + 1 < count ? idOf(place + 1) : undefined
      const other = leads && next ? idOf(place + 1 + (b % (count - place - 1))) : undefined
      if (kind === 'end' && next === undefined) return { id, kind }
      if (kind === 'wait') return { id, kind, minutes: 1 + (a % 90), next }
      if (kind === 'condition')
        return { id, kind, tests: [{ left: 'trigger.total', operator: 'more', value: a % 100 }], yes: next, no: other }
      const operation = kind === 'ask' ? 'orders.cancel' : 'orders.hold'
      return { id, kind: 'call', operation, input: { id: '{{trigger.orderId}}' }, next, refused: other }
    })
    return graphOf(nodes)
  })
