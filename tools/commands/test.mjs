import { runSpecs } from '../lib/vitest.mjs'

/**
 * All specs that need no engine, or those the filters name: `npm test [-- filter ...]`.
 * @param {string[]} args
 */
export default function test(args) {
  return runSpecs(args)
}
