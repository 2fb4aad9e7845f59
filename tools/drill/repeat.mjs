import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Takes one turn after the other until told to stop.
 * @param {() => Promise<number>} turn resolves with the pause after it, in milliseconds
 * @returns {() => Promise<void>} stops; resolves when the turn under way has ended, and rejects when a turn failed
 */
export function repeat(turn) {
  const stop = new AbortController()
  const ended = (async () => {
    while (!stop.signal.aborted) {
      const pause = await turn()
      // rejects when it is cut short
      await sleep(pause, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return () => {
    stop.abort()
    return ended
  }
}
