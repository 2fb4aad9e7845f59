import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { root } from '../lib/root.mjs'
import { doorScrapes } from './doors.mjs'

/** @typedef {Readonly<Record<'otlp' | 'jaeger' | 'jaegerOtlp' | 'jaegerGrpc' | 'logs' | 'prometheus' | 'alertmanager' | 'blackbox', number>>} Ports */
/**
 * @typedef {object} Watched
 * @property {Readonly<Record<string, string>>} services name -> URL, each with /metrics
 * @property {string} publicUrl whose doors are asked from outside
 * @property {string} [statusUrl] where the public status page hears of alerts: the crisis service
 * @property {string} [pagerdutyUrl] where alerts of P1 and P2 go; without it Alertmanager sends nothing
 * @property {string} [rules] the file of rules; the committed one unless told
 * @property {number} [scrapeSeconds] 2 unless told; Prometheus waits no longer for an answer
 * @property {number} [keptPercent] of the traces that are neither slow nor failed; 10 unless told
 * @property {number} [decideSeconds] how long the collector waits for a trace's spans; 30 unless told
 */
export const RULES = join(root, 'grafana/alerts/litper.rules.yaml')
const on = (/** @type {number} */ port) => `127.0.0.1:${port}`

/** Keeps every trace with an error or slower than two seconds, and some of the others. @param {Ports} ports @param {Watched} watched */
export const collectorConfig = (ports, { keptPercent = 10, decideSeconds = 30 }) =>
  stringify({
    receivers: { otlp: { protocols: { http: { endpoint: on(ports.otlp) } } } },
    processors: {
      memory_limiter: { check_interval: '1s', limit_mib: 400 },
      batch: { timeout: '1s' },
      tail_sampling: {
        decision_wait: `${decideSeconds}s`,
        num_traces: 50_000,
        decision_cache: { sampled_cache_size: 100_000, non_sampled_cache_size: 100_000 },
        policies: [
          { name: 'errors', type: 'status_code', status_code: { status_codes: ['ERROR'] } },
          { name: 'slow', type: 'latency', latency: { threshold_ms: 2000 } },
          { name: 'some', type: 'probabilistic', probabilistic: { sampling_percentage: keptPercent } },
        ],
      },
    },
    exporters: {
      'otlp_http/traces': { endpoint: `http://${on(ports.jaegerOtlp)}` },
      'otlp_http/logs': { logs_endpoint: `http://${on(ports.logs)}/insert/opentelemetry/v1/logs` },
    },
    service: {
      telemetry: { metrics: { level: 'none' } },
      pipelines: {
        traces: {
          receivers: ['otlp'],
          processors: ['memory_limiter', 'tail_sampling', 'batch'],
          exporters: ['otlp_http/traces'],
        },
        logs: { receivers: ['otlp'], processors: ['memory_limiter', 'batch'], exporters: ['otlp_http/logs'] },
      },
    },
  })

/** Traces in memory: for a machine of one's own. @param {Ports} ports */
export const jaegerConfig = (ports) =>
  stringify({
    extensions: {
      jaeger_storage: { backends: { memory: { memory: { max_traces: 50_000 } } } },
      jaeger_query: {
        storage: { traces: 'memory' },
        http: { endpoint: on(ports.jaeger) },
        grpc: { endpoint: on(ports.jaegerGrpc) },
      },
    },
    receivers: { otlp: { protocols: { http: { endpoint: on(ports.jaegerOtlp) } } } },
    processors: { batch: {} },
    exporters: { jaeger_storage_exporter: { trace_storage: 'memory' } },
    service: {
      extensions: ['jaeger_storage', 'jaeger_query'],
      telemetry: { metrics: { level: 'none' } },
      pipelines: { traces: { receivers: ['otlp'], processors: ['batch'], exporters: ['jaeger_storage_exporter'] } },
    },
  })

/** @param {Ports} ports @param {Watched} watched */
export const prometheusConfig = (ports, { services, publicUrl, rules = RULES, scrapeSeconds = 2 }) =>
  stringify({
    global: { scrape_interval: `${scrapeSeconds}s`, scrape_timeout: `${scrapeSeconds}s`, evaluation_interval: '5s' },
    rule_files: [rules],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [on(ports.alertmanager)] }] }] },
    scrape_configs: [
      {
        job_name: 'litper',
        static_configs: Object.entries(services).map(([service, url]) => ({
          targets: [new URL(url).host],
          labels: { service },
        })),
      },
      ...doorScrapes(publicUrl, on(ports.blackbox)),
    ],
  })

/** The committed one, with the addresses of PagerDuty and the status page replaced and the rest silent. @param {Watched} watched */
export function alertmanagerConfig({ pagerdutyUrl, statusUrl }) {
  const config = parse(readFileSync(join(root, 'grafana/alertmanager/alertmanager.yml'), 'utf8'))
  config.global = { pagerduty_url: pagerdutyUrl ?? 'http://127.0.0.1:9/' }
  Object.assign(config.route, { group_wait: '1s', group_interval: '5s' })
  const page = { routing_key_file: undefined, routing_key: 'a'.repeat(32) }
  for (const receiver of config.receivers)
    for (const name of Object.keys(receiver).filter((one) => one.endsWith('_configs'))) {
      const changed =
        name === 'pagerduty_configs' && pagerdutyUrl
          ? page
          : ['status', 'watchdog'].includes(receiver.name) &&
            statusUrl && { url: `${statusUrl}/webhooks/alerts`, http_config: undefined }
      receiver[name] = changed ? receiver[name].map((/** @type {object} */ one) => ({ ...one, ...changed })) : []
    }
  return stringify(config, { aliasDuplicateObjects: false })
}
