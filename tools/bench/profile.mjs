import { statementsDuring } from './statements.mjs'
import { round } from './stats.mjs'

const MOST = 15

/**
 * With --profile: does the work twice more, once watched by V8's profiler, once with every statement logged.
 * @param {import('./lab.mjs').Lab} lab
 * @param {import('./world.mjs').World} world
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Record<string, unknown>>} for the details; nothing without --profile
 */
export async function profiled({ options, server }, world, work) {
  if (!options.profile || !world.inspector) return {}
  const selfTime = await profileDuring(world.inspector, work)
  const statements = await statementsDuring(server, work)
  for (const { ms, where } of selfTime) console.log(`  ${`${ms}`.padStart(7)} ms  ${where}`)
  for (const { count, ms, text } of statements)
    console.log(`  ${`${ms}`.padStart(7)} ms  ${`${count}`.padStart(6)} ×  ${text}`)
  return { selfTime, statements }
}

/**
 * @param {string} inspector host and port
 * @param {() => Promise<unknown>} work
 */
async function profileDuring(inspector, work) {
  const [target] = /** @type {{ webSocketDebuggerUrl: string }[]} */ (
    await (await fetch(`http://${inspector}/json/list`)).json()
  )
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '')
  await new Promise((done) => socket.addEventListener('open', done, { once: true }))
  let last = 0
  /** @param {string} method @param {object} [params] @returns {Promise<any>} */
  const call = async (method, params = {}) => {
    const id = ++last
    socket.send(JSON.stringify({ id, method, params }))
    for (;;) {
      const answer = JSON.parse(await nextMessage(socket))
      if (answer.id === id) return answer.result
    }
  }
  await call('Profiler.enable')
  await call('Profiler.setSamplingInterval', { interval: 500 })
  await call('Profiler.start')
  await work()
  const { profile } = await call('Profiler.stop')
  socket.close()
  return selfTimes(profile)
}

/** @param {WebSocket} socket @returns {Promise<string>} */
const nextMessage = (socket) =>
  new Promise((done) => socket.addEventListener('message', ({ data }) => done(data), { once: true }))

/**
 * @typedef {{ nodes: { id: number, callFrame: { functionName: string, url: string, lineNumber: number } }[], samples: number[],
 *   timeDeltas: number[] }} Profile as V8 gives it; deltas in microseconds
 */

/**
 * Where the time went itself, most first, calls not counted.
 * @param {Profile} profile
 * @returns {{ where: string, ms: number, share: number }[]}
 */
export function selfTimes({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  /** @type {Map<string, number>} */
  const times = new Map()
  let total = 0
  for (const [index, id] of samples.entries()) {
    const { functionName = '', url = '', lineNumber = 0 } = frames.get(id) ?? {}
    const file = url.split('/').slice(-2).join('/')
    const where = `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`
    const delta = timeDeltas[index] ?? 0
    times.set(where, (times.get(where) ?? 0) + delta)
    total += delta
  }
  const most = [...times].sort(([, a], [, b]) => b - a).slice(0, MOST)
  return most.map(([where, us]) => ({ where, ms: round(us / 1000), share: round(us / total, 3) }))
}
