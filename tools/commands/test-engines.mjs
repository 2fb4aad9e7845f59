import { runSpecs } from '../lib/vitest.mjs'
import engines from './engines.mjs'

/**
 * The law suites on the real engines, then the services as separate processes and the faults on those: `npm run test:engines
 * [-- filter ...]`. Starts the engines and leaves them running.
 * @param {string[]} args
 */
export default async function testEngines(args) {
  const code = await engines(['up'])
  return code === 0 ? runSpecs(['--config', 'vitest.engines.config.ts', ...args]) : code
}
