import { connect, createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Whether somebody already listens on the port of this machine's loopback.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isTaken(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(true)
      else reject(error)
    })
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)))
  })
}

/** Whether a connection is taken there. @param {number} port @param {string} [host] @returns {Promise<boolean>} */
export const listens = (port, host = '127.0.0.1') =>
  new Promise((resolve) => {
    const socket = connect(port, host, () => resolve(socket.destroy() && true))
    socket.on('error', () => resolve(false))
  })

/**
 * Whether a GET answers 2xx within the time given.
 * @param {string} url
 * @param {number} [timeoutMs]
 */
export async function answers(url, timeoutMs = 2000) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false // refused, reset, timed out: nobody answers, which is what was asked
  }
}

/**
 * Asks until the URL answers 2xx, the time is over, or `goOn` says that waiting is pointless.
 * @param {string} url
 * @param {{ timeoutMs: number, goOn: () => boolean }} options
 */
export async function waitFor(url, { timeoutMs, goOn }) {
  const until = Date.now() + timeoutMs
  while (goOn() && Date.now() < until) {
    if (await answers(url)) return true
    await sleep(100)
  }
  return false
}

/**
 * The port, or the next free one of its hundred.
 * @param {number} wanted
 */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 100; port++) if (!(await isTaken(port))) return port
  throw new Error(`No port is free from ${wanted} on.`)
}
