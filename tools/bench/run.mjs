import { stopSignal } from '../lib/children.mjs'
import { growth } from './growth.mjs'
import { intake } from './intake.mjs'
import { journey } from './journey.mjs'
import { openLab } from './lab.mjs'
import { busyCores, commit, isNoisy, machine } from './machine.mjs'
import { page } from './page.mjs'
import { pushes } from './pushes.mjs'
import { keep, tableOf } from './report.mjs'

/** @type {Record<import('./options.mjs').Name, (lab: import('./lab.mjs').Lab) => Promise<import('./report.mjs').Result>>} */
const BENCHMARKS = { intake, journey, page, pushes, growth }

const STOPPED = 130

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} exit code: 1 when a benchmark could not be taken
 */
export async function runBenchmarks(options) {
  const run = { stopping: false }
  const stopped = stopSignal().then(() => {
    run.stopping = true
    console.log('\nStopping ...')
    return STOPPED
  })
  const lab = await openLab(options)
  const code = await Promise.race([all(lab, run), stopped])
  await lab.close()
  if (run.stopping) process.exit(code) // what was under way does not go on
  return code
}

/** @param {import('./lab.mjs').Lab} lab @param {{ readonly stopping: boolean }} run */
async function all(lab, run) {
  let failed = 0
  for (const name of lab.options.names) {
    try {
      await one(lab, name)
    } catch (error) {
      if (run.stopping) return STOPPED
      failed++
      console.error(`\n${name} could not be taken: ${error instanceof Error ? error.stack : error}`)
    }
  }
  return failed === 0 ? 0 : 1
}

/** @param {import('./lab.mjs').Lab} lab @param {import('./options.mjs').Name} name */
async function one(lab, name) {
  const started = performance.now()
  const before = busyCores()
  console.log(`\n${name} ...`)
  const { figures, details, notes } = await BENCHMARKS[name](lab)
  const seconds = (performance.now() - started) / 1000
  const noisy = isNoisy(before)
  const all = noisy ? [`Others used ${before} cores before this began: preliminary.`, ...notes] : notes
  console.log(`${tableOf(figures)}\n  (${Math.round(seconds)} s)`)
  for (const note of all) console.log(`  · ${note}`)
  const { quick, engines, form, rounds, seconds: perRound } = lab.options
  keep(fileOf(name, lab.options), {
    name,
    date: new Date().toISOString(),
    commit: commit(),
    machine: { ...machine(), busyCoresBefore: before, preliminary: noisy },
    versions: lab.versions(),
    options: { quick, engines, form, rounds, seconds: perRound },
    tookSeconds: Math.round(seconds),
    figures,
    details,
    notes: all,
  })
}

/**
 * Where a result is kept: what was taken in full, beside the sources; a quick look is no result.
 * @param {string} name
 * @param {import('./options.mjs').Options} options
 */
function fileOf(name, { quick, engines, form }) {
  const variant = `${form === 'distributed' ? '-distributed' : ''}${engines ? '-engines' : ''}`
  return `${quick ? 'dist/bench' : 'bench/results'}/${name}${variant}.json`
}
