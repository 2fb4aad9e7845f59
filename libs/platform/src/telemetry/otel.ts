import type { Attributes, SpanName, Span as SpanOfOurs, SpanOptions, Tracing } from '@litper/ports'
import { SPANS } from '@litper/ports'
import { context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base'
import { codeOf } from './error-code.ts'
import { type Origin, resourceOf, urlOf } from './resource.ts'
import { contextOf, traceparentOf } from './traceparent.ts'

const KIND = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
  internal: SpanKind.INTERNAL,
} as const

export interface TracingOptions extends Origin {
  /** Share of new traces that are kept, 0 to 1; a trace that came in is kept as its beginner decided. */
  readonly ratio: number
  /** Instead of OTLP: for specs. */
  readonly exporter?: SpanExporter
}

/** OpenTelemetry behind our own few verbs. Loaded only when tracing is on. */
export function openTracing(options: TracingOptions): { tracing: Tracing; close(): Promise<void> } {
  const exporter = options.exporter ?? new OTLPTraceExporter({ url: urlOf(options, 'traces') })
  const provider = new BasicTracerProvider({
    resource: resourceOf(options),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.ratio) }),
    // a lost collector costs the spans of a minute, never memory without a bound
    spanProcessors: [new BatchSpanProcessor(exporter, { maxQueueSize: 8192, maxExportBatchSize: 512 })],
  })
  const manager = new AsyncLocalStorageContextManager().enable()
  context.setGlobalContextManager(manager)
  return {
    tracing: new OpenTelemetryTracing(provider.getTracer('litper')),
    close: async () => {
      await provider.shutdown().catch(() => undefined) // a collector that is away must not keep a process from ending
      context.disable()
    },
  }
}

class OpenTelemetryTracing implements Tracing {
  readonly on = true

  constructor(private readonly tracer: ReturnType<BasicTracerProvider['getTracer']>) {}

  start(name: SpanName, options: SpanOptions = {}): RecordedSpan {
    const { attributes = {}, links = [], parent, startedAt } = options
    const remote = contextOf(parent)
    const from =
      parent === undefined ? context.active() : remote ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT
    const span = this.tracer.startSpan(
      nameOf(name, attributes),
      {
        kind: KIND[SPANS[name].kind],
        attributes,
        startTime: startedAt,
        links: links.flatMap((link) => {
          const linked = contextOf(link)
          return linked ? [{ context: linked }] : []
        }),
      },
      from,
    )
    return new RecordedSpan(span)
  }

  within<T>(span: SpanOfOurs | undefined, work: () => T): T {
    return span instanceof RecordedSpan ? context.with(trace.setSpan(context.active(), span.span), work) : work()
  }

  async span<T>(name: SpanName, options: SpanOptions, work: () => Promise<T>): Promise<T> {
    const span = this.start(name, options)
    try {
      const result = await this.within(span, work)
      span.end()
      return result
    } catch (error) {
      span.end(error)
      throw error
    }
  }

  current(): string | undefined {
    const span = trace.getActiveSpan()
    return span && traceparentOf(span.spanContext())
  }

  set(attributes: Attributes): void {
    trace.getActiveSpan()?.setAttributes(attributes)
  }
}

class RecordedSpan implements SpanOfOurs {
  readonly traceparent: string

  constructor(readonly span: Span) {
    this.traceparent = traceparentOf(span.spanContext())
  }

  set(attributes: Attributes): void {
    this.span.setAttributes(attributes)
  }

  end(error?: unknown): void {
    if (error !== undefined) {
      const code = codeOf(error)
      this.span.setAttribute('error.type', code)
      this.span.setStatus({ code: SpanStatusCode.ERROR, message: code })
    }
    this.span.end()
  }
}

/** Fills the name's places from the attributes: `{http.route}`. */
const nameOf = (name: SpanName, attributes: Attributes): string =>
  SPANS[name].name.replace(/\{([^}]+)\}/g, (_, key: keyof Attributes) => String(attributes[key] ?? 'none'))
