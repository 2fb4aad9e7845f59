import { runSpecs } from '../lib/vitest.mjs'

/**
 * What plays on real processes for a minute or more, and the generators' copies: `npm run test:long [-- filter ...]`. Needs Node alone.
 * @param {string[]} args
 */
export default function testLong(args) {
  return runSpecs(['--config', 'vitest.long.config.ts', ...args])
}
