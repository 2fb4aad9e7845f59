import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { settingsShape } from '../../libs/platform/src/config/settings.ts'
import { listServices } from '../lib/manifests.mjs'
import { root } from '../lib/root.mjs'
import { alertRules } from './grafana.mjs'

/** Which engine answers a port that a service names in `needs`. @type {Readonly<Record<string, string>>} */
const ENGINE_OF = {
  cache: 'redis',
  locks: 'redis',
  rateLimits: 'redis',
  broadcast: 'redis',
  taskQueue: 'redis',
  documents: 'mongo',
  search: 'elastic',
  blobs: 'blobs',
  vectors: 'postgres',
  embeddings: 'postgres',
  languageModel: 'postgres',
}
/** State and events: every service. */
const OF_ALL = ['postgres', 'kafka']

/**
 * What the chart knows of the code: services with the engines that they use and whom they call, settings, alert rules. Network
 * policies, environment and deployments are made of these.
 */
export async function chartFiles() {
  const services = listServices(root).map(({ name, routes, gateway }) => {
    const { needs, tokens } = readCode(name)
    const unknown = needs.filter((need) => !(need in ENGINE_OF))
    if (unknown.length > 0) throw new Error(`tools/generators/chart.mjs: which engine is ${unknown.join(', ')}?`)
    return {
      name,
      ...(gateway && { gateway }),
      routes,
      engines: [...new Set([...OF_ALL, ...needs.map((need) => ENGINE_OF[need] ?? '')])],
      ...(tokens.has('OPERATIONS') && !gateway && { callsGateway: true }),
      ...((tokens.has('HTTP_CLIENT') || tokens.has('LANGUAGE_MODEL') || tokens.has('MAIL_URL')) && {
        callsOutside: true,
      }),
    }
  })
  const settings = Object.fromEntries(
    Object.entries(settingsShape.shape).map(([name, shape]) => [name, shape.description ?? '']),
  )
  const note = '# Generated from the code by `node tools/run.mjs generate`.\n'
  const { 'grafana/alerts/litper.rules.yaml': rules = '' } = await alertRules()
  return {
    'helm/litper/files/services.yaml': note + stringify({ services }),
    'helm/litper/files/settings.yaml': note + stringify({ settings }),
    'helm/litper/files/rules.yaml': rules,
    'helm/litper/files/warehouse.yaml': `# Generated from dbt/schedule.json by \`node tools/run.mjs generate\`.\n${stringify(warehouseSchedule())}`,
  }
}

/** When which job of the warehouse runs. The steps of each are known to its image. */
function warehouseSchedule() {
  /** @type {{ zone: string, jobs: { name: string, cron: string, timeoutSeconds: number, steps: string[][] }[] }} */
  const { zone, jobs } = JSON.parse(readFileSync(join(root, 'dbt/schedule.json'), 'utf8'))
  return { zone, jobs: jobs.map(({ name, cron, timeoutSeconds }) => ({ name, cron, timeoutSeconds })) }
}

/** The ports that a service's modules name, and the platform's tokens that its code uses. @param {string} service */
function readCode(service) {
  const files = globSync(`libs/services/${service}/src/**/*.ts`, { cwd: root }).filter(
    (file) => !/\.(spec|testing)\.ts$/.test(file),
  )
  const read = (/** @type {readonly string[]} */ some) =>
    some.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const modules = read(files.filter((file) => file.endsWith('.module.ts')))
  const needs = [...modules.matchAll(/^ {4}needs: \[([^\]]*)\]/gm)].flatMap(([, list = '']) =>
    [...list.matchAll(/'(\w+)'/g)].map(([, need = '']) => need),
  )
  return { needs, tokens: new Set(read(files).match(/\b[A-Z][A-Z_]+\b/g)) }
}
