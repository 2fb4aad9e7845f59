import { type Label, METRICS, type MetricName } from '@litper/ports'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { tracing } from './tracing.ts'

type Entry<N extends MetricName> = (typeof METRICS)[N]
type OfType<T extends string> = { [N in MetricName]: Entry<N>['type'] extends T ? N : never }[MetricName]
export type CounterName = OfType<'counter'>
export type GaugeName = OfType<'gauge'>
export type HistogramName = OfType<'histogram'>
type LabelsOf<N extends MetricName> = { readonly [L in Entry<N>['labels'][number]]: string | number }

/** OpenMetrics, because only that carries exemplars: the trace of one observation in a bucket. */
export const registry = new Registry()
;(registry as unknown as { setContentType(type: string): void }).setContentType(Registry.OPENMETRICS_CONTENT_TYPE)

const counters = new Map<string, Counter>()
const gauges = new Map<string, Gauge>()
const histograms = new Map<string, Histogram>()
/** What is asked for at each scrape. */
const collectors = new Map<GaugeName, () => Promise<Samples>>()
/** Values by their labels; a thing that nobody knows has no sample. */
export type Samples = Iterable<readonly [labels: { readonly [L in Label]?: string }, value: number]>

for (const [name, entry] of Object.entries(METRICS)) {
  const { type, meaning: help, labels } = entry
  const shape = { name, help, labelNames: [...labels], registers: [registry] }
  if (type === 'counter') counters.set(name, new Counter(shape))
  else if (type === 'histogram')
    histograms.set(name, new Histogram({ ...shape, buckets: [...entry.buckets], enableExemplars: true }))
  else
    gauges.set(
      name,
      new Gauge({
        ...shape,
        async collect() {
          const collector = collectors.get(name as GaugeName)
          if (!collector) return
          const samples = await collector().catch((): Samples => [])
          this.reset()
          for (const [labelled, value] of samples) this.set(labelled, value)
        },
      }),
    )
}

/** Adds to a counter of the registry. */
export function count<N extends CounterName>(name: N, labels: LabelsOf<N>, value = 1): void {
  counters.get(name)!.inc(labels as Record<string, string>, value)
}

/** Adds an observation; with the trace that runs now as its exemplar. */
export function observe<N extends HistogramName>(name: N, labels: LabelsOf<N>, value: number): void {
  const exemplarLabels = tracing.on ? exemplarOf(tracing.current()) : undefined
  histograms.get(name)!.observe({ labels: labels as Record<string, string>, value, exemplarLabels })
}

export function gauge<N extends GaugeName>(name: N, labels: LabelsOf<N>, value: number): void {
  gauges.get(name)!.set(labels as Record<string, string>, value)
}

/** Has `ask` asked at every scrape, instead of a value that was set. */
export function watch(name: GaugeName, ask: () => Promise<Samples>): void {
  collectors.set(name, ask)
}

/** Only a trace that is kept can be looked up. */
function exemplarOf(traceparent: string | undefined): Record<string, string> | undefined {
  return traceparent?.endsWith('-01') ? { trace_id: traceparent.slice(3, 35) } : undefined
}

let collecting = false
export function collectProcessMetrics(): void {
  if (!collecting) collectDefaultMetrics({ register: registry })
  collecting = true
}
