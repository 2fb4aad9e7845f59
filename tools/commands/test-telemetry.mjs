import { EngineFault } from '../engines/fault.mjs'
import { runSpecs } from '../lib/vitest.mjs'
import { ensure, PROGRAMS } from '../observe/programs.mjs'
import engines from './engines.mjs'

/**
 * The journey with collector, Jaeger, log store, Prometheus and Alertmanager: `npm run test:telemetry [-- filter ... --down]`. Builds or
 * fetches them once, and starts Kafka and PostgreSQL for the services as separate processes. The last line is the count, alone.
 * @param {string[]} args
 */
export default async function testTelemetry(args) {
  const filters = args.filter((one) => one !== '--down')
  try {
    for (const name of Object.keys(PROGRAMS)) await ensure(name) // one after the other: each takes all there is of a machine
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    console.log('0 passed, 1 failed') // a missing one fails; it never skips
    return 1
  }
  if ((await engines(['up', 'postgres', 'kafka'])) !== 0) {
    console.log('0 passed, 1 failed')
    return 1
  }
  const afterwards = filters.length < args.length ? () => engines(['down', 'postgres', 'kafka']) : undefined
  return runSpecs(['--config', 'vitest.telemetry.config.ts', ...filters], afterwards)
}
