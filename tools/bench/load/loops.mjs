import { Connection } from './connection.mjs'

/**
 * `ok` of `sent` were answered 2xx; `seconds` from the first request to the last answer; latencies in milliseconds.
 * @typedef {{ sent: number, ok: number, seconds: number, latencies: number[], statuses: Record<string, number> }} Outcome
 */
/** @typedef {{ port: number, connections: number, seconds: number, next: () => Buffer | undefined }} Load */

function outcome() {
  const started = performance.now()
  /** @type {Outcome} */
  const result = { sent: 0, ok: 0, seconds: 0, latencies: [], statuses: {} }
  return {
    result,
    started,
    /** @param {number} status @param {number} since */
    count(status, since) {
      const now = performance.now()
      result.latencies.push(now - since)
      result.statuses[status] = (result.statuses[status] ?? 0) + 1
      if (status >= 200 && status < 300) result.ok++
      result.seconds = (now - started) / 1000
    },
  }
}

/**
 * Each connection sends its next request when the last is answered: as fast as the other side allows.
 * @param {Load} load it ends early when `next` has nothing more
 * @returns {Promise<Outcome>}
 */
export async function closedLoop({ port, connections, seconds, next }) {
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
 * Requests fall due at a fixed rate whatever the other side does; latency counts from when each was due, so that a
 * stall is felt by all that it made wait.
 * @param {Load & { rate: number }} load `rate` per second
 * @returns {Promise<Outcome>}
 */
export function openLoop({ port, connections, seconds, rate, next }) {
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
        const connection = /** @type {Connection} */ (idle.pop())
        if (!request) throw new Error('fewer requests were prepared than fall due')
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
