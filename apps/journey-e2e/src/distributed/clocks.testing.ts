import { fileURLToPath } from 'node:url'
import type { DistributedWorld } from './harness.testing.ts'

const PRELOAD = fileURLToPath(new URL('./clock-off.testing.mjs', import.meta.url))
const MINUTES = { notifications: 5, orders: -5, tracking: 5 }

/** Starts services again whose clocks are five minutes ahead or behind. */
export async function clocksOff(world: DistributedWorld): Promise<void> {
  for (const [name, minutes] of Object.entries(MINUTES))
    await world.relaunch(name, { CLOCK_OFF_MS: `${minutes * 60_000}`, NODE_OPTIONS: `--import ${PRELOAD}` })
}

export async function clocksRight(world: DistributedWorld): Promise<void> {
  for (const name of Object.keys(MINUTES)) await world.relaunch(name, {})
}
