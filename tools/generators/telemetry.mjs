import { ATTRIBUTES, LABELS, LOG_FIELDS, METRICS, SPANS } from '../../libs/ports/src/telemetry/registry.ts'
import { table } from './markdown.mjs'

const INTRODUCTION = `# Telemetry

Generated from [registry.ts](../libs/ports/src/telemetry/registry.ts) by \`node tools/run.mjs generate\`: every metric, span, attribute and log field
that a process sends. Code can use no other name. How to use them at night: [observability.md](observability.md).

No label and no attribute holds a person's data. A tenant is an attribute of spans and a field of logs, never a label of a metric, so that the number
of series does not grow with customers.`

const code = (/** @type {string} */ text) => `\`${text}\``

/** `docs/telemetry.md` */
export async function telemetryDocument() {
  const metrics = Object.entries(METRICS).map(([name, metric]) => [
    code(name),
    metric.type,
    metric.unit,
    metric.labels.map(code).join(', '),
    `${mostSeries(metric)}`,
    metric.meaning,
  ])
  const labels = Object.entries(LABELS).map(([name, { series, meaning }]) => [code(name), `${series}`, meaning])
  const spans = Object.entries(SPANS).map(([name, span]) => [code(name), code(span.name), span.kind, span.meaning])
  const attributes = Object.entries(ATTRIBUTES).map(([name, { type, values, meaning }]) => [
    code(name),
    type,
    values === 'id' ? 'unbounded: spans and logs only' : 'closed list',
    meaning,
  ])
  const fields = Object.entries(LOG_FIELDS).map(([name, meaning]) => [code(name), meaning])
  const parts = [
    INTRODUCTION,
    `## Metrics\n\n\`series\` is the most that one process can have of it; a histogram has that many for each of its buckets.\n\n${table([['metric', 'type', 'unit', 'labels', 'series', 'meaning'], ...metrics])}`,
    `Beside these each process has the \`process_*\` and \`nodejs_*\` metrics of prom-client.`,
    `## Labels\n\n${table([['label', 'values', 'meaning'], ...labels])}`,
    `## Spans\n\n${table([['key in code', 'name', 'kind', 'meaning'], ...spans])}`,
    `## Attributes of spans\n\n${table([['attribute', 'type', 'values', 'meaning'], ...attributes])}`,
    `## Fields of log lines\n\n${table([['field', 'meaning'], ...fields])}`,
  ]
  return { 'docs/telemetry.md': `${parts.join('\n\n')}\n` }
}

/**
 * The most series of a metric in one process.
 * @param {{ labels: readonly (keyof typeof LABELS)[], most?: number }} metric
 */
export const mostSeries = ({ labels, most }) =>
  most ?? labels.reduce((product, label) => product * LABELS[label].series, 1)
