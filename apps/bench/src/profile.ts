import type { Lab } from './lab.ts'
import { statementsDuring } from './statements.ts'
import { round } from './stats.ts'
import type { System } from './system.ts'

const MOST = 15

/**
 * With --profile: does the work twice more, once under V8's profiler, once with all statements logged.
 * @returns for the details; nothing without --profile
 */
export async function profiled(
  { options, server }: Lab,
  system: System,
  work: () => Promise<unknown>,
): Promise<Record<string, unknown>> {
  if (!options.profile || !system.inspector) return {}
  const selfTime = await profileDuring(system.inspector, work)
  const statements = await statementsDuring(server, work)
  for (const { ms, where } of selfTime) console.log(`  ${`${ms}`.padStart(7)} ms  ${where}`)
  for (const { count, ms, text } of statements)
    console.log(`  ${`${ms}`.padStart(7)} ms  ${`${count}`.padStart(6)} ×  ${text}`)
  return { selfTime, statements }
}

interface Answer {
  profile: Profile
}

/** @param inspector host and port */
async function profileDuring(inspector: string, work: () => Promise<unknown>) {
  const [target] = (await (await fetch(`http://${inspector}/json/list`)).json()) as { webSocketDebuggerUrl: string }[]
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '')
  await new Promise((done) => socket.addEventListener('open', done, { once: true }))
  let last = 0
  const call = async (method: string, params: object = {}): Promise<Answer> => {
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

const nextMessage = (socket: WebSocket): Promise<string> =>
  new Promise((done) => socket.addEventListener('message', ({ data }) => done(data), { once: true }))

export type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples: number[]
  timeDeltas: number[]
} /* as V8 gives it; deltas in microseconds */

/** The own time of each function, without its calls; most first. */
export function selfTimes({ nodes, samples, timeDeltas }: Profile): { where: string; ms: number; share: number }[] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const times: Map<string, number> = new Map()
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
