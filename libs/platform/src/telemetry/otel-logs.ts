import { ROOT_CONTEXT, trace } from '@opentelemetry/api'
import { SeverityNumber } from '@opentelemetry/api-logs'
import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http'
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs'
import type { Sink } from './log.ts'
import { type Origin, resourceOf, urlOf } from './resource.ts'
import { contextOf } from './traceparent.ts'

const SEVERITY: Readonly<Record<string, SeverityNumber>> = {
  trace: SeverityNumber.TRACE,
  debug: SeverityNumber.DEBUG,
  info: SeverityNumber.INFO,
  warn: SeverityNumber.WARN,
  error: SeverityNumber.ERROR,
  fatal: SeverityNumber.FATAL,
}

/** Finished log lines to the collector over OTLP, each with its trace. Loaded only when tracing is on. */
export function openLogSink(origin: Origin): { sink: Sink; close(): Promise<void> } {
  const provider = new LoggerProvider({
    resource: resourceOf(origin),
    processors: [new BatchLogRecordProcessor({ exporter: new OTLPLogExporter({ url: urlOf(origin, 'logs') }) })],
  })
  const logger = provider.getLogger('litper')
  const sink: Sink = (line) => {
    const { time, level, msg, service: _s, release: _r, trace_id, span_id, ...fields } = JSON.parse(line) as Line
    const span = contextOf(`00-${trace_id}-${span_id}-01`)
    logger.emit({
      timestamp: new Date(time),
      severityText: level,
      severityNumber: SEVERITY[level] ?? SeverityNumber.UNSPECIFIED,
      body: msg,
      attributes: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)])),
      context: span ? trace.setSpanContext(ROOT_CONTEXT, span) : ROOT_CONTEXT,
    })
  }
  return { sink, close: () => provider.shutdown().catch(() => undefined) }
}

interface Line {
  readonly time: string
  readonly level: string
  readonly msg?: string
  readonly trace_id?: string
  readonly span_id?: string
  readonly [field: string]: unknown
}
const plain = (value: unknown): string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value)
