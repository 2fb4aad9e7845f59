import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { settingsShape } from '../../libs/platform/src/config/settings.ts'
import { METRICS } from '../../libs/ports/src/telemetry/registry.ts'

/** Paths that a chart may ask of a process, and where the code answers them. */
const HEALTH = 'libs/platform/src/http/health.controller.ts'
const RUN = 'libs/platform/src/run/run-service.ts'

/**
 * What the chart says of the code must be there, and what the code needs must be in the chart: probes, ports, settings, secrets,
 * metrics, arguments, services, engines.
 * @param {string} root
 * @returns {{ ok: boolean, text: string }}
 */
export function checkChart(root) {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8')
  const templates = Object.fromEntries(
    globSync('helm/litper/templates/*', { cwd: root }).map((file) => [file.replaceAll('\\', '/'), read(file)]),
  )
  const environments = globSync('helm/values/*.yaml', { cwd: root }).map((file) => parse(read(file)))
  const faults = chartFaults({
    templates,
    values: [parse(read('helm/litper/values.yaml')), ...environments],
    services: parse(read('helm/litper/files/services.yaml')).services,
    health: read(HEALTH),
    run: read(RUN),
    dockerfile: read('docker/Dockerfile'),
    jobs: ['tools/warehouse/job.py', 'tools/warehouse/load.py', 'dbt/profiles.yml'].map(read).join('\n'),
  })
  return { ok: faults.length === 0, text: [`${Object.keys(templates).length} templates`, ...faults].join('\n') }
}

/**
 * @param {{ templates: Record<string, string>, values: any[], services: { name: string, engines: string[], callsGateway?: boolean }[], health: string,
 *   run: string, dockerfile: string, jobs: string }} given the first of `values` is the chart's own
 * @returns {string[]}
 */
export function chartFaults({ templates, values, services, health, run, dockerfile, jobs }) {
  const all = Object.values(templates).join('\n')
  const settings = Object.keys(settingsShape.shape)
  const [own = {}] = values
  /** @type {string[]} */
  const faults = []
  const each = (
    /** @type {Iterable<string>} */ found,
    /** @type {(one: string) => boolean} */ isThere,
    /** @type {string} */ what,
  ) => {
    for (const one of new Set(found)) if (!isThere(one)) faults.push(`helm/litper: ${what} ${one} is not in the code`)
  }
  const shared = templates['helm/litper/templates/configmap.yaml'] ?? ''
  const matches = (/** @type {RegExp} */ form, text = all) => [...text.matchAll(form)].map(([, one = '']) => one)

  each(matches(/path: (\/(?:health\/\w+|metrics))/g), (path) => health.includes(`'${path.slice(1)}'`), 'the path')
  each(matches(/(?:^|\s)(?:- name: )?([A-Z][A-Z_]{3,}):? /gm, shared), (name) => settings.includes(name), 'the setting')
  // NODE_… is Node's own, PG… libpq's; the jobs of the warehouse have settings of their own
  const ofJobs = new Set(matches(/(?:environ(?:\.get\(|\[)|env\.get\(|env_var\()['"]([A-Z][A-Z_]+)['"]/g, jobs))
  const isRead = (/** @type {string} */ name) => settings.includes(name) || ofJobs.has(name)
  each(matches(/- name: (?!NODE_|PG)([A-Z][A-Z_]+)$/gm), isRead, 'the setting')
  const warehouse = templates['helm/litper/templates/warehouse.yaml'] ?? ''
  for (const name of ['WAREHOUSE_URL', 'BLOBS_URL']) {
    if (ofJobs.has(name) && !warehouse.includes(`${name}:`))
      faults.push(`helm/litper/templates/warehouse.yaml lacks ${name}: the jobs read it`)
  }
  each(matches(/^ +([A-Z]+_URL): /gm, warehouse), (name) => ofJobs.has(name), 'the setting')
  each(
    values.flatMap((one) => [...Object.keys(one.settings ?? {}), ...(one.secrets?.keys ?? [])]),
    (name) => settings.includes(name),
    'the setting',
  )
  each(matches(/\b(litper_[a-z_]+?)(?:_count|_bucket|_sum)?\{/g), (name) => name in METRICS, 'the metric')
  each(matches(/args: \[(--[\w-]+)\]/g), (flag) => run.includes(`'${flag}'`), 'the argument')
  const names = services.map(({ name }) => name)
  each(
    values.flatMap((one) => Object.keys(one.services ?? {})),
    (name) => names.includes(name),
    'the service',
  )
  const used = new Set(services.flatMap(({ engines }) => engines))
  const listed = Object.keys(own.networkPolicy?.engines ?? {})
  each(listed, (engine) => used.has(engine), 'the engine')
  for (const engine of used)
    if (!listed.includes(engine)) faults.push(`helm/litper/values.yaml: networkPolicy.engines lacks ${engine}`)
  for (const name of [...URLS, ...settings.filter(isSecret)])
    if (!own.secrets?.keys?.includes(name)) faults.push(`helm/litper/values.yaml: secrets.keys lacks ${name}`)
  if (services.some(({ callsGateway }) => callsGateway) && !shared.includes('GATEWAY_URL'))
    faults.push('helm/litper/templates/configmap.yaml lacks GATEWAY_URL: services call operations through the gateway')
  const ports = new Set([
    ...matches(/containerPort: (\d+)/g),
    ...matches(/PORT: "(\d+)"/g),
    ...matches(/EXPOSE (\d+)/g, dockerfile),
  ])
  if (ports.size !== 1) faults.push(`the port is one: ${[...ports].join(', ')}`)
  return faults
}

/** Engines that a cluster has outside of the processes; their addresses hold passwords. */
const URLS = [
  'DATABASE_URL',
  'EVENTS_URL',
  'QUEUE_URL',
  'CACHE_URL',
  'DOCUMENTS_URL',
  'SEARCH_URL',
  'BLOBS_URL',
  'MAIL_URL',
]
/** What is secret by its name. */
const isSecret = (/** @type {string} */ name) => /_(KEY|TOKEN|DSN|SECRETS?)$/.test(name)
