import type { Attributes, SpanName } from './registry.ts'

export interface SpanOptions {
  /** Traceparent of what caused this; empty begins a trace; the span that runs now when left out. */
  readonly parent?: string
  /** Traceparents of other traces that this belongs to: a batch. */
  readonly links?: readonly (string | undefined)[]
  readonly attributes?: Attributes
  readonly startedAt?: Date
}
/** A span that was begun. */
export interface Span {
  /** W3C form, for what leaves this process. */
  readonly traceparent: string
  set(attributes: Attributes): void
  /** An error marks it as failed, by its code. */
  end(error?: unknown): void
}

/** Spans by the names of the registry. The one that is off costs a call. */
export interface Tracing {
  readonly on: boolean
  /** Undefined when tracing is off. */
  start(name: SpanName, options?: SpanOptions): Span | undefined
  /** Runs work inside a span that was begun. */
  within<T>(span: Span | undefined, work: () => T): T
  /** Runs work in a span of its own, which ends with it. */
  span<T>(name: SpanName, options: SpanOptions, work: () => Promise<T>): Promise<T>
  /** W3C traceparent of the span that runs now. */
  current(): string | undefined
  /** Adds to the span that runs now. */
  set(attributes: Attributes): void
}

export const TRACING_OFF: Tracing = {
  on: false,
  start: () => undefined,
  within: (_, work) => work(),
  span: (_name, _options, work) => work(),
  current: () => undefined,
  set: () => undefined,
}

/** What adapters tell of themselves. */
export interface Telemetry {
  readonly tracing: Tracing
  /** One call of a port has ended. */
  called(port: string, operation: string, seconds: number, failed: boolean): void
}
