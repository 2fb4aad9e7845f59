import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parser as logql } from '@grafana/lezer-logql'
import { parser as promql } from '@prometheus-io/lezer-promql'
import { BOARDS } from '../../grafana/src/boards/index.ts'
import { ALERTS, rulesFile } from '../../grafana/src/rules.ts'
import { ATTRIBUTES, LOG_FIELDS, METRICS, SPANS } from '../../libs/ports/src/telemetry/registry.ts'
import { TEST_FILES } from '../fences/rooms.mjs'
import { sourceFiles } from '../lib/sources.mjs'

/** What prom-client, blackbox_exporter and Prometheus make by themselves, as far as boards use it. */
const FOREIGN = [
  'up',
  'probe_success',
  'probe_duration_seconds',
  'probe_ssl_earliest_cert_expiry',
  'process_cpu_seconds_total',
  'process_resident_memory_bytes',
  'nodejs_eventloop_lag_p99_seconds',
]
/** Registry entries that are told by pino or Nest themselves, not named in our code. */
const TOLD_BY_LIBRARIES = ['nest', 'err', 'country', 'code', 'method', 'route', 'status', 'ms']

/**
 * @typedef {object} Telemetry what is compared
 * @property {readonly string[]} metrics of the registry
 * @property {readonly string[]} names of spans, attributes and log fields
 * @property {string} code all of our code but the registry
 * @property {readonly { where: string, expr: string }[]} queries PromQL of boards and alerts
 * @property {readonly { where: string, expr: string }[]} logQueries LogQL
 * @property {readonly string[]} recorded metrics that rules make
 * @property {readonly { name: string, runbook: string, board: string }[]} alerts
 * @property {readonly string[]} boards uids
 * @property {Readonly<Record<string, string>>} runbooks name -> text
 */

/** The registry, the code, the boards, the alerts and the runbooks name the same things. @param {string} root */
export function checkTelemetry(root) {
  const found = gather(root)
  const faults = compare(found)
  const counts = `${found.metrics.length} metrics, ${found.queries.length} queries, ${found.alerts.length} alerts`
  return { ok: faults.length === 0, text: [counts, ...faults].join('\n') }
}

/** @param {string} root @returns {Telemetry} */
export function gather(root) {
  const test = new RegExp(TEST_FILES)
  const files = ['libs', 'apps'].flatMap((folder) => sourceFiles(root, folder))
  const ours = files.filter((file) => !test.test(file) && !file.endsWith('telemetry/registry.ts'))
  const panels = BOARDS.flatMap(({ uid, rows }) => rows.flatMap((row) => row.panels.map((panel) => ({ uid, panel }))))
  const rules = rulesFile().groups.flatMap((group) => /** @type {{ record?: string, expr: string }[]} */ (group.rules))
  const folder = join(root, 'docs/runbooks')
  return {
    metrics: Object.keys(METRICS),
    names: [
      ...Object.keys(SPANS),
      ...Object.keys(ATTRIBUTES),
      ...Object.keys(LOG_FIELDS).filter((one) => !TOLD_BY_LIBRARIES.includes(one)),
    ],
    code: ours.map((file) => readFileSync(join(root, file), 'utf8')).join('\n'),
    queries: [
      ...panels.flatMap(({ uid, panel }) =>
        'logs' in panel ? [] : panel.asks.map(([expr]) => ({ where: `board ${uid}, ${panel.title}`, expr })),
      ),
      ...rules.map(({ expr }) => ({ where: 'rule', expr })),
    ],
    logQueries: panels.flatMap(({ uid, panel }) =>
      'logs' in panel ? [{ where: `board ${uid}`, expr: panel.logs }] : [],
    ),
    recorded: rules.flatMap(({ record }) => record ?? []),
    alerts: ALERTS.map(({ name, runbook, board }) => ({ name, runbook, board })),
    boards: BOARDS.map(({ uid }) => uid),
    runbooks: Object.fromEntries(
      readdirSync(folder).map((file) => [basename(file, '.md'), readFileSync(join(folder, file), 'utf8')]),
    ),
  }
}

/** @param {Telemetry} telemetry @returns {string[]} */
export function compare({ metrics, names, code, queries, logQueries, recorded, alerts, boards, runbooks }) {
  const asked = queries.flatMap(({ where, expr }) => metricsIn(expr).map((metric) => ({ where, metric })))
  const bases = new Set(asked.map(({ metric }) => baseOf(metric, metrics)))
  const known = new Set([...metrics, ...recorded, ...FOREIGN])
  const followed = alerts.map(({ runbook }) => runbook)
  return [
    ...metrics
      .filter((one) => !code.includes(`'${one}'`))
      .map((one) => `${one}: in the registry, and no code counts it`),
    ...handWritten(code, metrics).map((one) => `${one}: in the code, and not in the registry`),
    ...names
      .filter((one) => !new RegExp(`['"]?\\b${one}['"]?\\b`).test(code))
      .map((one) => `${one}: in the registry, and no code names it`),
    ...metrics.filter((one) => !bases.has(one)).map((one) => `${one}: on no board and in no alert`),
    ...asked
      .filter(({ metric }) => !known.has(baseOf(metric, metrics)))
      .map(({ where, metric }) => `${where}: ${metric} is not in the registry`),
    ...queries.filter(({ expr }) => !parses(promql, expr)).map(({ where, expr }) => `${where}: no PromQL: ${expr}`),
    ...logQueries.filter(({ expr }) => !parses(logql, expr)).map(({ where, expr }) => `${where}: no LogQL: ${expr}`),
    ...alerts
      .filter(({ runbook }) => !(runbook in runbooks))
      .map(({ name, runbook }) => `alert ${name}: docs/runbooks/${runbook}.md is missing`),
    ...alerts
      .filter(({ name, runbook }) => runbooks[runbook]?.includes(`\`${name}\``) === false)
      .map(({ name, runbook }) => `docs/runbooks/${runbook}.md does not name the alert ${name}`),
    ...alerts
      .filter(({ board }) => !boards.includes(board))
      .map(({ name, board }) => `alert ${name}: there is no board ${board}`),
    ...Object.entries(runbooks)
      .filter(([name, text]) => / · alerts: /.test(text) && !followed.includes(name))
      .map(([name]) => `docs/runbooks/${name}.md: no alert leads to it`),
  ]
}

/** @param {string} code @param {readonly string[]} metrics */
const handWritten = (code, metrics) =>
  [...new Set(code.match(/'litper_[a-z_]+_(?:total|seconds|bytes|info|state|hours)'/g))]
    .map((one) => one.slice(1, -1))
    .filter((one) => !metrics.includes(one))

/** A histogram has three. @param {string} metric @param {readonly string[]} metrics */
const baseOf = (metric, metrics) => (metrics.includes(metric) ? metric : metric.replace(/_(bucket|sum|count)$/, ''))

/** @param {string} expr */
function metricsIn(expr) {
  /** @type {string[]} */
  const found = []
  promql.parse(expr).iterate({
    enter: ({ name, node, from, to }) => {
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') found.push(expr.slice(from, to))
    },
  })
  return found
}

/** @param {{ parse(text: string): { iterate(with_: object): void } }} parser @param {string} expr */
function parses(parser, expr) {
  let whole = true
  parser.parse(expr).iterate({
    enter: (/** @type {{ type: { isError: boolean } }} */ { type }) => {
      if (type.isError) whole = false
    },
  })
  return whole
}
