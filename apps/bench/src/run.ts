import { chat } from './chat.ts'
import { crisis } from './crisis.ts'
import { growth } from './growth.ts'
import { imported } from './import.ts'
import { intake } from './intake.ts'
import { journey } from './journey.ts'
import { knee } from './knee.ts'
import { type Lab, openLab } from './lab.ts'
import { lake } from './lake.ts'
import { learning } from './learning.ts'
import { busyCores, commit, isNoisy, machine } from './machine.ts'
import { mcp } from './mcp.ts'
import { numbers } from './numbers.ts'
import type { Name, Options } from './options.ts'
import { page } from './page.ts'
import { pushes } from './pushes.ts'
import { keep, type Result, tableOf } from './report.ts'
import { services } from './services.ts'
import { signIns } from './signing-in.ts'
import { stopSignal } from './tools.ts'
import { tracing } from './tracing.ts'

const BENCHMARKS: Record<Name, (lab: Lab) => Promise<Result>> = {
  intake,
  journey,
  page,
  pushes,
  tracing,
  numbers,
  lake,
  services,
  knee,
  growth,
  import: imported,
  crisis,
  learning,
  chat,
  mcp,
  'sign-in': signIns,
}

const STOPPED = 130

/** @returns exit code: 1 when a benchmark failed */
export async function runBenchmarks(options: Options): Promise<number> {
  const run = { stopping: false }
  const stopped = stopSignal().then(() => {
    run.stopping = true
    console.log('\nStopping ...')
    return STOPPED
  })
  const lab = await openLab(options)
  const code = await Promise.race([all(lab, run), stopped])
  await lab.close()
  if (run.stopping) process.exit(code) // unfinished work must not go on
  return code
}

async function all(lab: Lab, run: { readonly stopping: boolean }) {
  let failed = 0
  for (const name of lab.options.names) {
    try {
      await one(lab, name)
    } catch (error) {
      if (run.stopping) return STOPPED
      failed++
      console.error(`\n${name} failed: ${error instanceof Error ? error.stack : error}`)
    }
  }
  return failed === 0 ? 0 : 1
}

async function one(lab: Lab, name: Name) {
  const started = performance.now()
  const before = busyCores()
  console.log(`\n${name} ...`)
  const { figures, details, notes } = await BENCHMARKS[name](lab)
  const seconds = (performance.now() - started) / 1000
  const noisy = isNoisy(before)
  const all = noisy
    ? [`Other programs used ${before} cores before the start: the figures are preliminary.`, ...notes]
    : notes
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

/** Full results are committed under bench/results. Quick ones go to dist/bench. */
function fileOf(name: string, { quick, engines, form }: Options) {
  const variant = `${form === 'distributed' ? '-distributed' : ''}${engines ? '-engines' : ''}`
  return `${quick ? 'dist/bench' : 'bench/results'}/${name}${variant}.json`
}
