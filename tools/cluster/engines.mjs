import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { engineNamed } from '../engines/all.mjs'
import { EngineFault } from '../engines/fault.mjs'
import { FOLDER, install } from '../engines/life.mjs'
import { portsOf } from '../engines/ports.mjs'
import { tail } from '../lib/log-file.mjs'
import { isTaken, listens } from '../lib/net.mjs'
import { until } from './parts.mjs'
import { ADDRESS, RUN } from './place.mjs'

/** Those that the platform uses here; conversations and searches are in PostgreSQL. */
const NAMES = ['postgres', 'kafka', 'redis', 's3']

/**
 * Engines of this run alone, on this machine; the pods reach them by the cable.
 * @param {number} first of the ports to try
 */
export async function startEngines(first) {
  const home = join(RUN, 'engines')
  mkdirSync(home, { recursive: true })
  for (const path of [join(RUN, '..'), RUN, home]) chmodSync(path, 0o711)
  /** @type {Awaited<ReturnType<typeof startOne>>[]} */
  const started = []
  const stop = async () => {
    for (const one of started.reverse()) await one.stop()
  }
  try {
    let port = first
    for (const name of NAMES) {
      started.push(await startOne(name, await freeFor(name, port)))
      port += 10
    }
  } catch (error) {
    await stop()
    throw error
  }
  const urls = Object.assign({}, ...started.map((one) => one.urls))
  const fromPods = Object.fromEntries(
    Object.entries(urls).map(([name, url]) => [name, url.replace('127.0.0.1', ADDRESS.host)]),
  )
  return { port: started[0]?.port ?? 0, urls: /** @type {Record<string, string>} */ (urls), fromPods, stop }
}
/** @typedef {Awaited<ReturnType<typeof startEngines>>} Engines */

/** @param {string} name @param {number} from */
async function freeFor(name, from) {
  const engine = engineNamed(name)
  for (let port = from; port < from + 400; port += 50)
    if (!(await Promise.all(portsOf(engine, port).map(isTaken))).includes(true)) return port
  throw new EngineFault(`${name}: no free port from ${from} on; --port names another beginning.`)
}

/** The programs of `npm run engines`, with data of their own. @param {string} name @param {number} port */
async function startOne(name, port) {
  const engine = engineNamed(name)
  await install(name)
  const home = join(RUN, 'engines', name)
  mkdirSync(home, { recursive: true })
  const app = join(FOLDER, name, 'app')
  if (existsSync(app)) symlinkSync(app, join(home, 'app'))
  await engine.prepare?.(home, port)
  // Kafka's clients are told where the broker is: at the end of the cable that the pods see
  const cabled = name === 'kafka'
  if (cabled) renameHost(join(home, 'data', 'server.properties'))
  const host = cabled ? ADDRESS.host : '127.0.0.1'
  const { program, args, ...how } = engine.command(home, port)
  const log = openSync(join(home, 'log'), 'a')
  const child = spawn(program, args, { ...how, stdio: ['ignore', log, log] })
  const gone = new Promise((resolve) => child.on('exit', resolve))
  const stop = async () => {
    child.kill(engine.stopSignal ?? 'SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), engine.stopMs ?? 15_000)
    await gone
    clearTimeout(late)
  }
  const answers = async () => {
    if (child.exitCode !== null) throw new EngineFault(`${name} ended:\n${tail(join(home, 'log'), 12)}`)
    return listens(port, host)
  }
  await until(name, answers, { seconds: 180 }).catch(async (error) => {
    await stop()
    throw error
  })
  await engine.arrange?.(port)
  const cable = cabled ? undefined : await forward(port)
  const urls = Object.entries(engine.urls(port)).map(([key, url]) => [key, url.replace('127.0.0.1', host)])
  return {
    port,
    urls: Object.fromEntries(urls),
    stop: async () => {
      cable?.close()
      await stop()
    },
  }
}

/** @param {string} file */
const renameHost = (file) => writeFileSync(file, readFileSync(file, 'utf8').replaceAll('127.0.0.1', ADDRESS.host))

/** What reaches this machine by the cable goes to the same port of its loopback. @param {number} port @returns {Promise<import('node:net').Server>} */
function forward(port) {
  const server = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    const join = (/** @type {import('node:net').Socket} */ one, /** @type {import('node:net').Socket} */ other) => {
      one.setNoDelay(true)
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
      one.pipe(other)
    }
    join(from, to)
    join(to, from)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, ADDRESS.host, () => resolve(server))
  })
}
