import type { ErrorEvent, Exception } from '@sentry/node'
import { framesOf } from './fault-frames.ts'
import { classOf, wordsOf } from './fault-words.ts'

export interface FaultPlace {
  readonly service: string
  readonly where: string
  /** A keyed hash: the same for all faults of a tenant, and no way back without the installation's secret. */
  readonly tenantHash?: string | undefined
  readonly traceparent?: string | undefined
  readonly correlation?: string | undefined
}

const MOST_CAUSES = 4
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/

/** What is sent: built from closed lists, so that there is nothing to take out afterwards. */
export function faultEvent(error: unknown, { service, where, tenantHash, traceparent, correlation }: FaultPlace) {
  const [, trace_id, span_id] = TRACEPARENT.exec(traceparent ?? '') ?? []
  return {
    type: undefined,
    level: 'error',
    platform: 'node',
    exception: { values: causesOf(error).map(exceptionOf).reverse() },
    tags: {
      service,
      where,
      // a caller may choose it, so that only an id is sent
      ...(correlation && UUID.test(correlation) && { correlation }),
      ...(trace_id && { trace_id }),
    },
    ...(tenantHash && { user: { id: tenantHash } }),
    ...(trace_id && span_id && { contexts: { trace: { trace_id, span_id } } }),
  } satisfies ErrorEvent
}

/** The error and what caused it, outermost first. */
function causesOf(error: unknown): unknown[] {
  const all: unknown[] = []
  for (let one = error; one !== undefined && one !== null && all.length < MOST_CAUSES; ) {
    if (all.includes(one)) break
    all.push(one)
    const { cause, driverError } = one as { cause?: unknown; driverError?: unknown }
    one = cause ?? driverError
  }
  return all
}

const exceptionOf = (error: unknown): Exception => ({
  type: classOf(error),
  value: wordsOf(error),
  mechanism: { type: 'generic', handled: true },
  stacktrace: { frames: framesOf(error) },
})
