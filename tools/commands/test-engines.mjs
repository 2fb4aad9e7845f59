import { runSpecs } from '../lib/vitest.mjs'
import engines from './engines.mjs'

/**
 * The law suites on the real engines, then the services as separate processes and the faults on those: `npm run test:engines
 * [-- filter ... --down]`. Starts the engines and leaves them running, unless told `--down`. The last line is the count, alone.
 * @param {string[]} args
 */
export default async function testEngines(args) {
  const filters = args.filter((one) => one !== '--down')
  if ((await engines(['up'])) !== 0) {
    console.log('0 passed, 1 failed') // a missing engine fails; it never skips
    return 1
  }
  const afterwards = filters.length < args.length ? () => engines(['down']) : undefined
  return runSpecs(['--config', 'vitest.engines.config.ts', ...filters], afterwards)
}
