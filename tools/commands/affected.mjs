import { join } from 'node:path'
import { runForeground } from '../lib/children.mjs'
import { root } from '../lib/root.mjs'

const TARGETS = 'typecheck,build,test'

/**
 * Types, bundles and specs of the packages that a change touches, and of those that depend on them, by Nx and its cache:
 * `npm run affected [-- --base=main --targets=test]`. Arguments go to `nx affected`.
 * @param {string[]} args
 */
export default function affected(args) {
  const targets = args.some((one) => /^(-t|--targets?)\b/.test(one)) ? [] : [`--targets=${TARGETS}`]
  process.chdir(root)
  return runForeground('nx', [join(root, 'node_modules/nx/dist/bin/nx.js'), 'affected', ...targets, ...args])
}
