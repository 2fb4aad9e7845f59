import { randomInt } from 'node:crypto'
import { isTaken } from './tools.ts'

/** The first of `count` consecutive free ports. */
export async function freePorts(count: number) {
  for (;;) {
    const first = randomInt(20_000, 32_000 - count)
    const taken = await Promise.all(Array.from({ length: count }, (_, n) => isTaken(first + n)))
    if (!taken.includes(true)) return first
  }
}
