import { ENGINES, engineNamed } from '../engines/all.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { FOLDER, forgetEngine, install, killEngine, startEngine, stopEngine } from '../engines/life.mjs'
import { lives, readState } from '../engines/state.mjs'
import { table } from '../engines/table.mjs'

/** @typedef {import('../engines/engine.mjs').Engine} Engine */
const USAGE = 'npm run engines -- up|down|status|restart|kill [engine ...] [--wipe]'

/**
 * The real engines on loopback, under .engines/. `up` starts all but those on demand; `down` ends what it started, those that
 * need another before that one; `kill` gives no farewell, and the next `up` finds the port and the data again.
 * @param {string[]} args
 */
export default async function engines(args) {
  const [verb = 'status', ...rest] = args
  const names = rest.filter((one) => !one.startsWith('--'))
  try {
    const named = names.map(engineNamed)
    if (verb === 'up') return await up(named.length > 0 ? named : ENGINES.filter((one) => !one.onDemand))
    if (verb === 'down') return await down(withThoseWhoNeed(named), rest.includes('--wipe'))
    if (verb === 'restart') return await restart(named)
    if (verb === 'kill') await Promise.all(named.map(({ name }) => killEngine(name)))
    else if (verb !== 'status') throw new EngineFault(USAGE)
    return show()
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error
    console.error(error.message)
    return 1
  }
}

/** @param {readonly Engine[]} chosen */
async function up(chosen) {
  const before = readState(FOLDER)
  /** @type {Record<string, string>} */
  const notes = {}
  const wake = async (/** @type {Engine} */ { name, needs }) => {
    const began = performance.now()
    if (needs) await install(needs)
    if (await install(name)) {
      notes[name] = `installed in ${Math.round((performance.now() - began) / 1000)} s`
      console.log(`${name} ${notes[name]}`)
    }
    const started = await startEngine(name)
    if (before[name]?.pid !== started.pid) notes[name] = ['started', notes[name]].filter(Boolean).join(', ')
  }
  const done = await Promise.allSettled(chosen.map(wake))
  const faults = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  show(notes)
  for (const fault of faults) {
    if (!(fault instanceof EngineFault)) throw fault
    console.error(fault.message)
  }
  return faults.length > 0 ? 1 : 0
}

/** @param {readonly Engine[]} chosen @param {boolean} wipe */
async function down(chosen, wipe) {
  const stop = async (/** @type {Engine} */ { name }) => {
    if (await stopEngine(name)) console.log(`${name} stopped`)
    await forgetEngine(name, wipe)
  }
  await Promise.all(chosen.filter((one) => one.needs).map(stop))
  await Promise.all(chosen.filter((one) => !one.needs).map(stop))
  return 0
}

/** @param {readonly Engine[]} named */
async function restart(named) {
  const state = readState(FOLDER)
  const chosen = named.length > 0 ? named : ENGINES.filter(({ name }) => lives(state[name]))
  await Promise.all(chosen.map(({ name }) => stopEngine(name)))
  return up(chosen)
}

/** @param {readonly Engine[]} named none means all */
function withThoseWhoNeed(named) {
  if (named.length === 0) return ENGINES
  return ENGINES.filter((one) => named.includes(one) || named.some(({ name }) => name === one.needs))
}

/** @param {Record<string, string>} [notes] */
function show(notes) {
  for (const line of table(ENGINES, readState(FOLDER), notes)) console.log(line)
  return 0
}
