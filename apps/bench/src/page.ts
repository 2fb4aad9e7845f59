import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Lab } from './lab.ts'
import { playOrders } from './orders.ts'
import { processes, treeSeconds } from './proc.ts'
import { profiled } from './profile.ts'
import type { Result } from './report.ts'
import { inTurns } from './rounds.ts'
import { median, round, spread } from './stats.ts'
import type { Cpu, System } from './system.ts'

const GOAL = 0.5
const CONNECTIONS = 32
const MOST_PARCELS = 1000
const FEWEST_PARCELS = 200
const BARE = fileURLToPath(new URL('bare.ts', import.meta.url))
/** Headers that Fastify writes itself. */
const OWN_HEADERS = ['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']

/** The tracking page of many parcels in turn, against a Fastify that sends the same bytes without any look-up. */
export async function page(lab: Lab): Promise<Result> {
  const { options, loader } = lab
  const system = await lab.shared()
  const tokens = await someTokens(lab, system)
  const bare = await startBare(`${system.url}/t/${tokens[0]}`)
  let pages = 0
  const cpu: Cpu[] = []
  let bareSeconds = 0
  let barePages = 0
  const get = (port: number, seconds = options.seconds, rate = 0) =>
    loader.run({ kind: rate ? 'open' : 'closed', port, connections: CONNECTIONS, seconds, ...(rate && { rate }) })
  try {
    await loader.prepare({ kind: 'pages', tokens })
    for (const port of [system.port, bare.port]) await get(port, options.quick ? 0.7 : 2)
    const figures = await inTurns(options.rounds, {
      ours: async () => {
        const stop = system.meter(loader.pid)
        const { ok, perSecond } = await get(system.port)
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
    const late = await get(system.port, options.seconds, ours / 2)
    const where = await profiled(lab, system, () => get(system.port, 4))
    const cpuMs = (kind: keyof Cpu) => round((cpu.reduce((sum, one) => sum + one[kind], 0) / pages) * 1000, 3)
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
      notes: ['No request has If-None-Match and no cache is in front: the platform answers each one.'],
    }
  } finally {
    bare.stop()
  }
}

async function someTokens(lab: Lab, system: System): Promise<string[]> {
  const ask = () =>
    system.query('SELECT token FROM tracking.waybills WHERE number IS NOT NULL LIMIT $1', [MOST_PARCELS])
  const known = await ask()
  if (known.length < FEWEST_PARCELS) await playOrders(system, lab.loader.pid, { count: FEWEST_PARCELS })
  return (known.length < FEWEST_PARCELS ? await ask() : known).map((row) => row['token'])
}

/** @param url the page whose bytes the bare server sends */
async function startBare(url: string) {
  const answer = await fetch(url, { headers: { accept: 'text/html', 'accept-language': 'es-CO' } })
  if (!answer.ok) throw new Error(`the tracking page answered ${answer.status}`)
  const body = await answer.text()
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !OWN_HEADERS.includes(name)))
  const child = fork(BARE, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ headers, body })
  const [port] = await once(child, 'message')
  const stop = () => child.disconnect()
  return {
    port: port as number,
    pid: child.pid as number,
    bytes: Buffer.byteLength(body),
    stop,
  }
}
