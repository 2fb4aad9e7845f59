import { join } from 'node:path'
import { freePort } from '../lib/net.mjs'
import { missing } from './programs.mjs'
import { startStack } from './stack.mjs'

/** Where they listen beside `npm start`, unless somebody is there, or OBSERVE_PORT names the first of ports one after the other. @type {import('./configs.mjs').Ports} */
const PORTS = {
  otlp: 4318,
  jaeger: 16_686,
  jaegerOtlp: 14_318,
  jaegerGrpc: 16_685,
  logs: 9428,
  prometheus: 9090,
  alertmanager: 9093,
  blackbox: 9115,
}

/**
 * What watches, beside a platform that is about to start: its OTLP address is put into `env`. Says what is missing and starts nothing then.
 * @param {string} dataDir
 * @param {string} platformUrl
 * @param {string} sandboxUrl
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<() => Promise<void>>} stops them
 */
export async function observeBeside(dataDir, platformUrl, sandboxUrl, env) {
  const absent = missing()
  if (absent.length > 0) {
    console.log(`Nothing watches: ${absent.join(', ')} are not installed. \`npm run observe\` installs them.`)
    return async () => undefined
  }
  const first = Number(env.OBSERVE_PORT) || undefined
  const wanted = Object.entries(PORTS).map(
    ([name, port], at) => /** @type {const} */ ([name, first ? first + at : port]),
  )
  const taken = await Promise.all(wanted.map(async ([name, port]) => [name, await freePort(port)]))
  const ports = /** @type {import('./configs.mjs').Ports} */ (Object.fromEntries(taken))
  const watched = {
    services: { litper: platformUrl },
    publicUrl: platformUrl,
    statusUrl: platformUrl,
    pagerdutyUrl: `${sandboxUrl}/pagerduty/v2/enqueue`,
    keptPercent: 100,
    decideSeconds: 5,
  }
  const { urls, stop } = await startStack(join(dataDir, 'observe'), ports, watched)
  env.OTEL_EXPORTER_OTLP_ENDPOINT = urls.otlp
  const { jaeger, logs, prometheus, alertmanager } = urls
  console.log(
    `Traces: ${jaeger}/api/traces?service=litper  Logs: ${logs}/select/vmui  Prometheus: ${prometheus}  Alerts: ${alertmanager}`,
  )
  return stop
}
