import { type Latency, latency } from '../stats.ts'
import { closedLoop, openLoop } from './loops.ts'
import { orderRequests } from './orders.ts'
import { pageRequests } from './pages.ts'
import { pushRequests } from './pushes.ts'

/** A message to the load process. Requests are made before the clock runs. Pages are requested again and again, others once. */
export type Prepare =
  | { kind: 'orders'; count: number }
  | { kind: 'pushes'; numbers: string[]; codes: string[] }
  | { kind: 'pages'; tokens: string[] }
export interface Run {
  kind: 'closed' | 'open'
  port: number
  connections: number
  seconds: number
  rate?: number
}
export interface Measured {
  sent: number
  ok: number
  seconds: number
  perSecond: number
  latency: Latency
  statuses: Record<string, number>
}

let prepared: Buffer[] = []
let at = 0
let repeat = false

function next(): Buffer | undefined {
  if (repeat && at >= prepared.length) at = 0
  return prepared[at++]
}

/** @returns how many are ready */
function prepare(what: Prepare): number {
  repeat = what.kind === 'pages'
  const left = repeat || what.kind === 'pushes' ? [] : prepared.slice(at)
  if (what.kind === 'orders') prepared = [...left, ...orderRequests(Math.max(0, what.count - left.length))]
  if (what.kind === 'pushes') prepared = pushRequests(what.numbers, what.codes)
  if (what.kind === 'pages') prepared = pageRequests(what.tokens)
  at = 0
  return prepared.length
}

async function run({ kind, rate = 1, ...load }: Run): Promise<Measured> {
  const { latencies, ...rest } = await (kind === 'open'
    ? openLoop({ ...load, rate, next })
    : closedLoop({ ...load, next }))
  return { ...rest, perSecond: rest.ok / rest.seconds, latency: latency(latencies) }
}

const isRun = (message: Prepare | Run): message is Run => message.kind === 'closed' || message.kind === 'open'

process.on('message', async (message: Prepare | Run) => {
  process.send?.(isRun(message) ? await run(message) : prepare(message))
})
process.on('disconnect', () => process.exit(0))
