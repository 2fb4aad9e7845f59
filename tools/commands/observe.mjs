import { EngineFault } from '../engines/fault.mjs'
import { ensure, PROGRAMS } from '../observe/programs.mjs'

/**
 * Installs collector, Jaeger, log store, Prometheus and Alertmanager under .engines/observe: `npm run observe`. Some are built with Go,
 * which takes ten minutes the first time. `npm start -- --observe` runs them.
 */
export default async function observe() {
  try {
    for (const name of Object.keys(PROGRAMS)) console.log(`${name}: ${await ensure(name)}`)
    return 0
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    return 1
  }
}
