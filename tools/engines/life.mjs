import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tail } from '../lib/log-file.mjs'
import { answers, listens } from '../lib/net.mjs'
import { root } from '../lib/root.mjs'
import { ENGINES, engineNamed } from './all.mjs'
import { EngineFault } from './fault.mjs'
import { alone } from './lock.mjs'
import { choosePort } from './ports.mjs'
import { bornAt, offspring } from './processes.mjs'
import { lives, readState, remember } from './state.mjs'

/** @typedef {import('./engine.mjs').Engine} Engine */
/** @typedef {import('./state.mjs').Started} Started */

export const FOLDER = join(root, '.engines')
const START_MS = 120_000
const homeOf = (/** @type {string} */ name) => join(FOLDER, name)

/** One at a time for each engine. @template T @param {string} name @param {() => Promise<T>} work */
const withEngine = (name, work) => alone(join(FOLDER, `${name}.lock`), work)

/** @param {string} name @param {Started | undefined} started */
const record = (name, started) =>
  remember(FOLDER, name, started, (state) =>
    Object.assign({}, ...ENGINES.flatMap((one) => (state[one.name] ? [one.urls(state[one.name]?.port ?? 0)] : []))),
  )

/** What an installation is made of: another stamp, another installation. @param {Engine} engine */
export function stampOf({ version, sources }) {
  if (!sources) return version
  const hash = createHash('sha256')
  for (const file of readdirSync(sources).sort()) hash.update(file).update(readFileSync(join(sources, file)))
  return `${version} ${hash.digest('hex').slice(0, 12)}`
}

/**
 * Installs a version once; another one that runs is ended first, for its files go.
 * @param {string} name
 * @returns {Promise<boolean>} whether it had to
 */
export function install(name) {
  return withEngine(name, async () => {
    const [engine, file] = [engineNamed(name), join(homeOf(name), 'installed')]
    const stamp = stampOf(engine)
    if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return false
    await stop(engine)
    mkdirSync(homeOf(name), { recursive: true })
    await engine.install?.(homeOf(name))
    writeFileSync(file, stamp)
    return engine.install !== undefined
  })
}

/**
 * Starts it on the port and with the data that it had before; does nothing when it runs. Resolves when it answers.
 * @param {string} name one that is installed
 * @returns {Promise<Started>}
 * @throws {EngineFault} with the end of its log
 */
export async function startEngine(name) {
  const engine = engineNamed(name)
  const needed = engine.needs && { home: homeOf(engine.needs), port: (await startEngine(engine.needs)).port }
  return withEngine(name, async () => {
    const before = readState(FOLDER)[name]
    const running = lives(before) ? before : undefined
    const began = performance.now()
    const started = running ?? (await launch(engine, before?.port, needed || undefined))
    await untilReady(engine, started).catch(async (error) => {
      if (!running) await end(started, 'SIGKILL', 10_000) // what never answered must not stay behind
      throw error
    })
    if (started.startMs !== undefined) return started
    await engine.arrange?.(started.port)
    const whole = { ...started, startMs: Math.round(performance.now() - began) }
    await record(name, whole)
    return whole
  })
}

/** @param {Engine} engine @param {number | undefined} before @param {import('./engine.mjs').Needed | undefined} needed */
async function launch(engine, before, needed) {
  const home = homeOf(engine.name)
  const port = await choosePort(engine, before)
  await engine.prepare?.(home, port, needed)
  const { program, args, ...how } = engine.command(home, port, needed)
  const log = openSync(join(home, 'log'), 'a')
  const child = spawn(program, args, { ...how, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined) // seen below: it has no number
  child.unref()
  if (child.pid === undefined) throw new EngineFault(`${engine.name}: ${program} could not be started.`)
  /** @type {Started} */
  const started = { pid: child.pid, born: bornAt(child.pid) ?? '', port }
  await record(engine.name, started) // at once: whoever is interrupted now must find it again
  return started
}

/** @param {Engine} engine @param {Started} started */
async function untilReady(engine, started) {
  const until = performance.now() + START_MS
  const url = engine.readyPath && `http://127.0.0.1:${started.port}${engine.readyPath}`
  while (!(await (url ? answers(url) : listens(started.port)))) {
    const over = performance.now() > until
    if (lives(started) && !over) await sleep(100)
    else {
      const what = over ? `did not answer on port ${started.port}` : 'ended at once'
      throw new EngineFault(
        `${engine.name} ${what}. The end of its log:\n${tail(join(homeOf(engine.name), 'log'), 15)}`,
      )
    }
  }
}

/** No farewell: as a power cut would. It keeps its place for the next start. @param {string} name */
export const killEngine = (name) => withEngine(name, () => end(readState(FOLDER)[name], 'SIGKILL', 10_000))

/**
 * Asks it to end and waits; it keeps its place for the next start. Only what this tool started.
 * @param {string} name
 * @returns {Promise<boolean>} whether it ran
 */
export const stopEngine = (name) => withEngine(name, () => stop(engineNamed(name)))

/** @param {Engine} engine */
const stop = ({ name, stopSignal = 'SIGTERM', stopMs = 15_000 }) => end(readState(FOLDER)[name], stopSignal, stopMs)

/** @param {Started | undefined} started @param {NodeJS.Signals} signal @param {number} patienceMs */
async function end(started, signal, patienceMs) {
  if (!started || !lives(started)) return false
  const family = [started.pid, ...offspring(started.pid)].map((pid) => ({ pid, born: bornAt(pid) ?? '', port: 0 }))
  const send = (/** @type {NodeJS.Signals} */ one, members = family) => {
    for (const { pid } of members.filter(lives)) process.kill(pid, one)
  }
  send(signal, signal === 'SIGKILL' ? family : family.slice(0, 1))
  const until = performance.now() + patienceMs
  // all of them: a child that lingers holds the data that the next start needs
  while (family.some(lives)) {
    if (performance.now() > until) send('SIGKILL')
    await sleep(20)
  }
  return true
}

/** Leaves its place, and its data if told so. @param {string} name one that does not run @param {boolean} wipe */
export async function forgetEngine(name, wipe) {
  await record(name, undefined)
  if (wipe) rmSync(join(homeOf(name), 'data'), { recursive: true, force: true })
}
