import { Connection } from './connection.ts'

/** `ok` of `sent` were answered 2xx; `seconds` from the first request to the last answer; latencies in milliseconds. */
export interface Outcome {
  sent: number
  ok: number
  seconds: number
  latencies: number[]
  statuses: Record<string, number>
}
export interface Load {
  port: number
  connections: number
  seconds: number
  next: () => Buffer | undefined
}

function outcome() {
  const started = performance.now()
  const result: Outcome = { sent: 0, ok: 0, seconds: 0, latencies: [], statuses: {} }
  return {
    result,
    started,
    count(status: number, since: number) {
      const now = performance.now()
      result.latencies.push(now - since)
      result.statuses[status] = (result.statuses[status] ?? 0) + 1
      if (status >= 200 && status < 300) result.ok++
      result.seconds = (now - started) / 1000
    },
  }
}

/**
 * Each connection sends its next request when the last is answered.
 * @param load it ends early when `next` has nothing more
 */
export async function closedLoop({ port, connections, seconds, next }: Load): Promise<Outcome> {
  const { result, started, count } = outcome()
  const until = started + seconds * 1000
  const one = () =>
    new Promise((resolve) => {
      const connection = new Connection(port)
      const step = () => {
        const now = performance.now()
        const request = now < until ? next() : undefined
        if (!request) {
          connection.close()
          resolve(undefined)
          return
        }
        result.sent++
        connection.send(request, (status) => {
          count(status, now)
          step()
        })
      }
      step()
    })
  await Promise.all(Array.from({ length: connections }, one))
  return result
}

const TICK_MS = 1

/**
 * Requests are due at a fixed rate, also when answers are slow. Latency counts from the moment a request was due, so that
 * a pause of the server counts for every request that waited.
 * @param load `rate` per second
 */
export function openLoop({ port, connections, seconds, rate, next }: Load & { rate: number }): Promise<Outcome> {
  const { result, started, count } = outcome()
  const total = Math.round(rate * seconds)
  const idle = Array.from({ length: connections }, () => new Connection(port))
  const all = [...idle]
  return new Promise((resolve) => {
    let answered = 0
    const dueAt = () => started + (result.sent * 1000) / rate
    const pump = () => {
      while (result.sent < total && idle.length > 0 && dueAt() <= performance.now()) {
        const due = dueAt()
        const request = next()
        const connection = idle.pop() as Connection
        if (!request) throw new Error('fewer requests were prepared than are due')
        result.sent++
        connection.send(request, (status) => {
          count(status, due)
          idle.push(connection)
          if (++answered === total) finish()
          else pump()
        })
      }
    }
    const timer = setInterval(pump, TICK_MS)
    const finish = () => {
      clearInterval(timer)
      for (const connection of all) connection.close()
      resolve(result)
    }
  })
}
