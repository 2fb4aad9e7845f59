import { randomInt } from 'node:crypto'
import { isTaken } from '../lib/net.mjs'

/**
 * The first of `count` ports in a row that nobody listens on.
 * @param {number} count
 */
export async function freePorts(count) {
  for (;;) {
    const first = randomInt(20_000, 32_000 - count)
    const taken = await Promise.all(Array.from({ length: count }, (_, n) => isTaken(first + n)))
    if (!taken.includes(true)) return first
  }
}
