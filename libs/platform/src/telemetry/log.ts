import type { LogFields } from '@litper/ports'
import { type DestinationStream, pino } from 'pino'
import { currentContext } from '../context/context.ts'
import { mask } from './mask.ts'
import { type ProcessName, tracing } from './tracing.ts'

type Say = (fields: LogFields, text: string) => void
/** Lines with fields of the registry only. */
export interface Log {
  readonly error: Say
  readonly warn: Say
  readonly info: Say
  readonly debug: Say
}

/** Where lines go beside the process's output: the collector, when tracing is on. */
export type Sink = (line: string) => void

/**
 * Structured lines with the ids of the context and of the span. Personal data has no field: log ids and codes. What an error's text quotes is
 * masked in the finished line, so that nothing passes by.
 */
export function createLog({ service, release }: ProcessName, level: string, sinks: readonly Sink[] = []): Log {
  const output = pino.destination(1)
  const masked: DestinationStream = {
    write(line) {
      const safe = mask(line)
      output.write(safe)
      for (const sink of sinks) sink(safe)
    },
  }
  return pino(
    {
      level,
      base: { service, release },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: ids,
      redact: { paths: ['*.phone', '*.email', '*.address', '*.token', '*.authorization'], censor: '[redacted]' },
    },
    masked,
  )
}

function ids(): object {
  const context = currentContext()
  const traceparent = tracing.current()
  return {
    ...(context && { tenant: context.tenant, correlation: context.correlation }),
    ...(traceparent && { trace_id: traceparent.slice(3, 35), span_id: traceparent.slice(36, 52) }),
  }
}
