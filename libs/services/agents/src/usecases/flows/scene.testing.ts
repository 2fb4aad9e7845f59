import type { FlowNode } from '../../domain/flows/flow.ts'

/** For specs: orders, and a flow that waits an hour, looks, holds, and cancels when a person allows it. */
export const order = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
export const call = (id: string, operation: string, more: object = {}): FlowNode => ({
  id,
  kind: 'call',
  operation,
  input: { id: '{{trigger.orderId}}' },
  ...more,
})
export const STEPS: readonly FlowNode[] = [
  { id: 'wait', kind: 'wait', minutes: 60, next: 'look' },
  call('look', 'orders.find', { next: 'hold' }),
  call('hold', 'orders.hold', { next: 'cancel' }),
  call('cancel', 'orders.cancel', { next: 'end', refused: 'confirm' }),
  call('confirm', 'orders.confirm'),
  { id: 'end', kind: 'end' },
]
export const PLACED = 'orders.order-placed'
export const placed = (n: number, more = {}) => ({
  orderId: order(n),
  orderName: `#${n}`,
  total: 100,
  cod: true,
  repeated: false,
  ...more,
})
export const code = (failing: Promise<unknown>) => failing.then(String, (error: { code: string }) => error.code)
export const hour = 3_600_000
