import type { ReceivedSpan } from './otlp-receiver.testing.ts'

/** What an order's trace holds, from the shop's webhook to the news of its message. */
export const WALK = [
  'POST /webhooks/shopify',
  'wait integration.order-received',
  'orders handle integration.order-received',
  'tracking handle orders.order-confirmed',
  'effect tracking.create-waybill',
  'notifications handle tracking.waybill-created',
  'effect notifications.send-message',
  'effect integration.create-fulfillment',
  'join integration.message-status-reported',
  'notifications handle integration.message-status-reported',
] as const

/** The trace as a tree in text: for people who read a spec's output. */
export function stepsOf(trace: readonly ReceivedSpan[]): string[] {
  const children = Map.groupBy(trace, ({ parentSpanId }) => parentSpanId ?? '')
  const known = new Set(trace.map(({ spanId }) => spanId))
  const roots = trace.filter(({ parentSpanId }) => !parentSpanId || !known.has(parentSpanId))
  const below = (span: ReceivedSpan, depth: number): string[] => [
    `${'  '.repeat(depth)}${span.service}: ${span.name}`,
    ...(children.get(span.spanId) ?? []).flatMap((child) => below(child, depth + 1)),
  ]
  return roots.flatMap((root) => below(root, 0))
}
