import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { playOrders } from './orders.mjs'
import { processes, treeSeconds } from './proc.mjs'
import { profiled } from './profile.mjs'
import { inTurns } from './rounds.mjs'
import { median, round, spread } from './stats.mjs'

const GOAL = 0.5
const CONNECTIONS = 32
const MOST_PARCELS = 1000
const FEWEST_PARCELS = 200
const BARE = fileURLToPath(new URL('bare.mjs', import.meta.url))
/** What the server writes by itself. */
const OWN_HEADERS = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']

/**
 * The customers' tracking page, of many parcels in turn, against a bare Fastify that sends the same bytes.
 * @param {import('./lab.mjs').Lab} lab
 * @returns {Promise<import('./report.mjs').Result>}
 */
export async function page(lab) {
  const { options, loader } = lab
  const world = await lab.shared()
  const tokens = await someTokens(lab, world)
  const bare = await startBare(`${world.url}/t/${tokens[0]}`)
  let pages = 0
  /** @type {import('./world.mjs').Cpu[]} */
  const cpu = []
  let bareSeconds = 0
  let barePages = 0
  const get = (/** @type {number} */ port, seconds = options.seconds, rate = 0) =>
    loader.run({ kind: rate ? 'open' : 'closed', port, connections: CONNECTIONS, seconds, ...(rate && { rate }) })
  try {
    await loader.prepare({ kind: 'pages', tokens })
    for (const port of [world.port, bare.port]) await get(port, options.quick ? 0.7 : 2)
    const figures = await inTurns(options.rounds, {
      ours: async () => {
        const stop = world.meter(loader.pid)
        const { ok, perSecond } = await get(world.port)
        cpu.push(stop())
        pages += ok
        return perSecond
      },
      bare: async () => {
        const before = treeSeconds(processes(), bare.pid)
        const { ok, perSecond } = await get(bare.port)
        bareSeconds += treeSeconds(processes(), bare.pid) - before
        barePages += ok
        return perSecond
      },
    })
    const [ours, limit] = [median(figures.ours), median(figures.bare)]
    const late = await get(world.port, options.seconds, ours / 2)
    const where = await profiled(lab, world, () => get(world.port, 4))
    /** @param {keyof import('./world.mjs').Cpu} kind */
    const cpuMs = (kind) => round((cpu.reduce((sum, one) => sum + one[kind], 0) / pages) * 1000, 3)
    return {
      figures: [
        {
          what: 'pages/s : bare Fastify, the same bytes',
          unit: '/s',
          ours,
          limit,
          ratio: ours / limit,
          goal: GOAL,
          spread: spread(figures.ours),
        },
        { what: 'page p99 at half of the peak', unit: 'ms', ours: late.latency.p99 },
      ],
      details: {
        rounds: figures,
        connections: CONNECTIONS,
        parcels: tokens.length,
        bytes: bare.bytes,
        pageMsAtHalfPeak: late.latency,
        statuses: late.statuses,
        cpuMsPerPage: {
          platform: cpuMs('platform'),
          postgres: cpuMs('postgres'),
          load: cpuMs('load'),
          bareFastify: round((bareSeconds / barePages) * 1000, 3),
        },
        ...where,
      },
      notes: ['Nobody asks with If-None-Match, nothing in front keeps pages: each one is made.'],
    }
  } finally {
    bare.stop()
  }
}

/** @param {import('./lab.mjs').Lab} lab @param {import('./world.mjs').World} world @returns {Promise<string[]>} */
async function someTokens(lab, world) {
  const ask = () => world.query('SELECT token FROM tracking.waybills WHERE number IS NOT NULL LIMIT $1', [MOST_PARCELS])
  const known = await ask()
  if (known.length < FEWEST_PARCELS) await playOrders(world, lab.loader.pid, { count: FEWEST_PARCELS })
  return (known.length < FEWEST_PARCELS ? await ask() : known).map((row) => row['token'])
}

/** @param {string} url of the page whose bytes it is to send */
async function startBare(url) {
  const answer = await fetch(url, { headers: { accept: 'text/html', 'accept-language': 'es-CO' } })
  if (!answer.ok) throw new Error(`the tracking page answered ${answer.status}`)
  const body = await answer.text()
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OWN_HEADERS.includes(name)))
  const child = fork(BARE, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ headers, body })
  const [port] = await once(child, 'message')
  const stop = () => child.disconnect()
  return {
    port: /** @type {number} */ (port),
    pid: /** @type {number} */ (child.pid),
    bytes: Buffer.byteLength(body),
    stop,
  }
}
