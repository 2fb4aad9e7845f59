import { isSpanContextValid, type SpanContext } from '@opentelemetry/api'

const FORM = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/

/** https://www.w3.org/TR/trace-context/#traceparent-header */
export const traceparentOf = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`

/** Undefined for what is none. */
export function contextOf(traceparent: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = FORM.exec(traceparent ?? '') ?? []
  if (!traceId || !spanId || !flags) return undefined
  const found = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return isSpanContextValid(found) ? found : undefined
}
