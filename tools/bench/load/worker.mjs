import { latency } from '../stats.mjs'
import { closedLoop, openLoop } from './loops.mjs'
import { orderRequests } from './orders.mjs'
import { pageRequests } from './pages.mjs'
import { pushRequests } from './pushes.mjs'

/**
 * What the load process is told. Requests are made before the clock runs; pages are asked for over and over, the others
 * once each.
 * @typedef {{ kind: 'orders', count: number } | { kind: 'pushes', numbers: string[], codes: string[] }
 *   | { kind: 'pages', tokens: string[] }} Prepare
 * @typedef {{ kind: 'closed' | 'open', port: number, connections: number, seconds: number, rate?: number }} Run
 * @typedef {{ sent: number, ok: number, seconds: number, perSecond: number, latency: import('../stats.mjs').Latency,
 *   statuses: Record<string, number> }} Measured
 */

/** @type {Buffer[]} */
let prepared = []
let at = 0
let repeat = false

/** @returns {Buffer | undefined} */
function next() {
  if (repeat && at >= prepared.length) at = 0
  return prepared[at++]
}

/** @param {Prepare} what @returns {number} how many are ready */
function prepare(what) {
  repeat = what.kind === 'pages'
  const left = repeat || what.kind === 'pushes' ? [] : prepared.slice(at)
  if (what.kind === 'orders') prepared = [...left, ...orderRequests(Math.max(0, what.count - left.length))]
  if (what.kind === 'pushes') prepared = pushRequests(what.numbers, what.codes)
  if (what.kind === 'pages') prepared = pageRequests(what.tokens)
  at = 0
  return prepared.length
}

/** @param {Run} how @returns {Promise<Measured>} */
async function run({ kind, rate = 1, ...load }) {
  const { latencies, ...rest } = await (kind === 'open'
    ? openLoop({ ...load, rate, next })
    : closedLoop({ ...load, next }))
  return { ...rest, perSecond: rest.ok / rest.seconds, latency: latency(latencies) }
}

/** @param {Prepare | Run} told @returns {told is Run} */
const isRun = (told) => told.kind === 'closed' || told.kind === 'open'

process.on('message', async (/** @type {Prepare | Run} */ told) => {
  process.send?.(isRun(told) ? await run(told) : prepare(told))
})
process.on('disconnect', () => process.exit(0))
