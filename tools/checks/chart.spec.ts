import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chartFaults, checkChart } from './chart.mjs'

const root = join(import.meta.dirname, '../..')
const sound = {
  templates: {
    'helm/litper/templates/deployment.yaml': [
      'httpGet: { path: /health/ready, port: http }',
      '- { name: http, containerPort: 8080 }',
      '            - name: SERVICES_URLS',
      'args: [--migrate]',
    ].join('\n'),
    'helm/litper/templates/configmap.yaml': '  PORT: "8080"\n  HOST: 0.0.0.0\n  GATEWAY_URL: http://api:8080\n',
    'helm/litper/templates/warehouse.yaml': '        WAREHOUSE_URL: x\n        BLOBS_URL: y\n',
    'helm/litper/templates/canary.yaml': 'sum(rate(litper_http_request_duration_seconds_count{status=~"5.."}[2m]))',
  },
  values: [
    {
      settings: { LOG_LEVEL: 'info' },
      services: { api: {} },
      networkPolicy: { engines: { postgres: {} } },
      secrets: {
        keys: 'DATABASE_URL EVENTS_URL QUEUE_URL CACHE_URL DOCUMENTS_URL SEARCH_URL BLOBS_URL MAIL_URL LITPER_SECRET LITPER_PREVIOUS_SECRETS METRICS_TOKEN ANTHROPIC_API_KEY OPENAI_API_KEY PAGERDUTY_ROUTING_KEY SENTRY_DSN'.split(
          ' ',
        ),
      },
    },
  ],
  services: [{ name: 'api', engines: ['postgres'], callsGateway: true }],
  health: "@Get('health/ready')",
  run: "process.argv.includes('--migrate')",
  dockerfile: 'EXPOSE 8080',
  jobs: `os.environ.get("WAREHOUSE_URL", "") os.environ.get("BLOBS_URL", "file:")`,
}
const template = (name: string, from: string, to: string) => {
  const file = `helm/litper/templates/${name}.yaml` as keyof typeof sound.templates
  return { ...sound, templates: { ...sound.templates, [file]: sound.templates[file].replace(from, to) } }
}
const own = (over: object) => ({ ...sound, values: [{ ...sound.values[0], ...over }] })

it('finds nothing in a chart that fits', () => {
  expect(chartFaults(sound)).toEqual([])
})
it.each([
  ['a probe', template('deployment', '/health/ready', '/health/up'), '/health/up'],
  ['a port', template('deployment', '8080', '8081'), '8081'],
  ['a variable', template('deployment', 'SERVICES_URLS', 'SERVICE_URLS'), 'SERVICE_URLS'],
  ['a variable of all', template('configmap', 'HOST', 'HOSTS'), 'HOSTS'],
  ['an argument', template('deployment', '--migrate', '--migrations'), '--migrations'],
  ['a metric', template('canary', 'request_duration', 'requests_duration'), 'litper_http_requests_duration_seconds'],
  ['a setting', own({ settings: { LOG_LEVELS: 'info' } }), 'LOG_LEVELS'],
  ['a service', own({ services: { apis: {} } }), 'apis'],
  ['an engine too many', own({ networkPolicy: { engines: { postgres: {}, mysql: {} } } }), 'mysql'],
  ['an engine that is not reached', own({ networkPolicy: { engines: {} } }), 'postgres'],
  ['a secret that is not passed', own({ secrets: { keys: [] } }), 'PAGERDUTY_ROUTING_KEY'],
  ['an engine whose address is not passed', own({ secrets: { keys: [] } }), 'DATABASE_URL'],
  ['an address that no job reads', template('warehouse', 'WAREHOUSE_URL', 'WAREHOUSES_URL'), 'WAREHOUSES_URL'],
  ['an address that a job lacks', template('warehouse', 'BLOBS_URL', 'blobs'), 'BLOBS_URL'],
  ['no way to the gateway', template('configmap', 'GATEWAY_URL', 'PUBLIC_URL'), 'GATEWAY_URL'],
])('finds %s', (_, planted, named) => {
  expect(chartFaults(planted).join('\n')).toContain(named)
})
it('finds nothing in ours', () => {
  expect(checkChart(root)).toMatchObject({ ok: true })
})
