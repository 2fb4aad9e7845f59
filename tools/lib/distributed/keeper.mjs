import { setTimeout as sleep } from 'node:timers/promises'
import { startChild, stopChildren } from '../children.mjs'

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 15_000
/** Who lived this long was well: what ended it is not what ended the one before. */
const WELL_MS = 30_000

/**
 * How long to wait before a program that ended is started again: twice as long each time it dies young.
 * @param {number} before the pause before the life that ended, 0 for the first
 * @param {number} livedMs
 */
export const pauseAfter = (before, livedMs) =>
  before === 0 || livedMs >= WELL_MS ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, before * 2)

/**
 * Keeps one program running until it is told to stop.
 * @param {string} name
 * @param {{ args: string[], env: NodeJS.ProcessEnv, log: number, tell: (text: string) => void }} how `log`: a file
 *   descriptor for all its lives; `tell` hears of deaths and restarts
 */
export function keepRunning(name, { args, env, log, tell }) {
  const begin = () => startChild(name, args, { env, stdio: ['ignore', log, log] })
  const wish = new AbortController()
  let child = begin()
  let restarts = 0
  const ended = (async () => {
    for (let pause = 0; ; restarts++) {
      const since = performance.now()
      const code = await child.gone
      if (wish.signal.aborted) return
      pause = pauseAfter(pause, performance.now() - since)
      tell(`${name} ended with exit code ${code}; it starts again in ${pause} ms.`)
      await sleep(pause, undefined, { signal: wish.signal }).catch(() => undefined)
      if (wish.signal.aborted) return
      child = begin()
    }
  })()
  return {
    name,
    pid: () => child.pid,
    restarts: () => restarts,
    running: () => child.running(),
    /** Asks it to end, and ends it when it does not within the time. @param {number} waitMs */
    stop: async (waitMs) => {
      wish.abort()
      await stopChildren([child], waitMs)
      await ended
    },
  }
}
/** @typedef {ReturnType<typeof keepRunning>} Kept */
