import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../lib/build.mjs'
import { answers, isTaken } from '../lib/net.mjs'
import { ENGINES, engineNamed } from './all.mjs'
import { EngineFault } from './programs.mjs'
import { bornAt, lives, readState, remember, writeJson } from './state.mjs'

export const FOLDER = join(root, '.engines')
const START_MS = 120_000

/** Installs a version once. @param {import('./engine.mjs').Engine} engine @returns {boolean} whether it had to */
export function install(engine) {
  const home = join(FOLDER, engine.name)
  const stamp = join(home, 'installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === engine.version) return false
  mkdirSync(home, { recursive: true })
  engine.install(home)
  writeFileSync(stamp, engine.version)
  return true
}

/** Its own port and all that it takes besides, or the next free ones. @param {import('./engine.mjs').Engine} engine */
async function choosePort(engine) {
  const wanted = Number(process.env[`ENGINE_${engine.name.toUpperCase()}_PORT`] || engine.port)
  for (let port = wanted; port < wanted + 200; port += 10) {
    const all = [port, ...(engine.neighbours?.(port) ?? [])]
    const taken = (await Promise.all(all.map(isTaken))).indexOf(true)
    if (taken < 0) return port
    console.log(`${engine.name}: port ${all[taken]} is taken by somebody else; trying ${port + 10}.`)
  }
  throw new EngineFault(`${engine.name}: no free port from ${wanted} on; set ENGINE_${engine.name.toUpperCase()}_PORT.`)
}

/** @param {number} port */
const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() && true))
    socket.on('error', () => resolve(false))
  })

/**
 * Starts it, on the port that it had before: its clients wait for it there. Does nothing when it runs.
 * @param {string} name
 */
export async function startEngine(name) {
  const engine = engineNamed(name)
  const before = readState(FOLDER)[name]
  if (before && lives(before)) return before
  const home = join(FOLDER, name)
  const began = performance.now()
  const port = before && !(await isTaken(before.port)) ? before.port : await choosePort(engine)
  engine.prepare(home, port)
  const { program, args, ...how } = engine.command(home, port)
  const file = join(home, 'log')
  const log = openSync(file, 'a')
  const child = spawn(program, args, { ...how, detached: true, stdio: ['ignore', log, log] })
  child.on('error', () => undefined) // seen below: it has no number, or does not answer
  child.unref()
  const ready = () => (engine.readyPath ? answers(`http://127.0.0.1:${port}${engine.readyPath}`) : listens(port))
  while (!(await ready())) {
    const over = performance.now() - began > START_MS
    if (child.pid === undefined || bornAt(child.pid) === undefined || over)
      throw new EngineFault(
        `${name} ${over ? `did not answer on port ${port}` : 'ended at once'}. The end of ${file}:\n${tail(file)}`,
      )
    await sleep(100)
  }
  await engine.arrange?.(port)
  const pid = /** @type {number} */ (child.pid)
  const started = { pid, born: bornAt(pid) ?? '', port, startMs: Math.round(performance.now() - began) }
  remember(FOLDER, name, started)
  return started
}

/** @param {string} file */
const tail = (file) => readFileSync(file, 'utf8').split('\n').slice(-15).join('\n')

/** No farewell: as a power cut would. @param {string} name */
export async function killEngine(name) {
  await end(name, 'SIGKILL', 10_000)
}

/** Asks it to end and waits. Only what this tool started. @param {string} name @returns whether it ran */
export async function stopEngine(name) {
  return end(name, name === 'postgres' ? 'SIGINT' : 'SIGTERM', engineNamed(name).stopMs ?? 15_000)
}

/** @param {string} name @param {NodeJS.Signals} signal @param {number} patienceMs */
async function end(name, signal, patienceMs) {
  const started = readState(FOLDER)[name]
  if (!started || !lives(started)) return false
  // its own process group: what a start script left running goes with it
  process.kill(signal === 'SIGKILL' ? -started.pid : started.pid, signal)
  const until = performance.now() + patienceMs
  while (lives(started)) {
    if (performance.now() > until) process.kill(-started.pid, 'SIGKILL')
    await sleep(50)
  }
  return true
}

/** @param {string} name */
export const wipe = (name) => rmSync(join(FOLDER, name, 'data'), { recursive: true, force: true })

/** Where the running engines are, for those who connect. */
export function writeUrls() {
  const state = readState(FOLDER)
  const urls = ENGINES.flatMap((engine) => {
    const started = state[engine.name]
    return started && lives(started) ? [engine.urls(started.port)] : []
  })
  writeJson(join(FOLDER, 'urls.json'), Object.assign({}, ...urls))
}
