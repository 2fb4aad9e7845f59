import { checkChart } from '../checks/chart.mjs'
import { checkFileSizes } from '../checks/file-size.mjs'
import { checkLicences } from '../checks/licences.mjs'
import { checkNxTags } from '../checks/nx-tags.mjs'
import { runProgram } from '../checks/programs.mjs'
import { checkSecrets } from '../checks/secrets.mjs'
import { checkSqlPlaces } from '../checks/sql-places.mjs'
import { checkTelemetry } from '../checks/telemetry.mjs'
import { checkVendorNames } from '../checks/vendor-names.mjs'
import { root } from '../lib/build.mjs'

/** @typedef {import('../checks/programs.mjs').Outcome} Outcome */

/** What stands between a change and main, in the order of the report. @type {Record<string, () => Outcome | Promise<Outcome>>} */
const STEPS = {
  'format and lint': () => runProgram(root, ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.']),
  types: () => typesOf('tsconfig.json'),
  'console types': () => typesOf('apps/console/tsconfig.json'),
  fences: () =>
    runProgram(root, [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config=.dependency-cruiser.mjs',
      '--output-type=err-long',
      'apps',
      'libs',
    ]),
  'generated files': () => runProgram(root, ['tools/generate.mjs', '--check']),
  'file sizes': () => checkFileSizes(root),
  'nx tags': () => checkNxTags(root),
  'vendor names': () => checkVendorNames(root),
  'sql places': () => checkSqlPlaces(root),
  secrets: () => checkSecrets(root),
  licences: () => checkLicences(root),
  telemetry: () => checkTelemetry(root),
  chart: () => checkChart(root),
}

/** @param {string} project */
function typesOf(project) {
  return runProgram(root, ['node_modules/@typescript/native/bin/tsc', '-p', project, '--noEmit'])
}

/**
 * Format, lint, types, fences, generated files, sizes, tags: `npm run check [-- step ...]`, all at once.
 * @param {string[]} args words that name the steps to run; all when empty
 */
export default async function check(args) {
  const chosen = Object.entries(STEPS).filter(([name]) => args.length === 0 || args.some((word) => name.includes(word)))
  if (chosen.length === 0) {
    console.error(`No such step. Steps: ${Object.keys(STEPS).join(', ')}.`)
    return 2
  }
  const results = await Promise.all(chosen.map(([name, step]) => report(name, step)))
  const failed = results.filter((ok) => !ok).length
  console.log(failed === 0 ? `${results.length} checks passed` : `${failed} of ${results.length} checks failed`)
  return failed === 0 ? 0 : 1
}

/**
 * @param {string} name
 * @param {() => Outcome | Promise<Outcome>} step
 */
async function report(name, step) {
  const started = performance.now()
  const { ok, text } = await step()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(16)} ${seconds.padStart(5)} s${text && ok ? `  ${text}` : ''}`)
  if (!ok) console.log(text.replace(/^/gm, '     '))
  return ok
}
