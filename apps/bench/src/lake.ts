import { setTimeout as sleep } from 'node:timers/promises'
import { costNote, WARM } from './delivered.ts'
import { oneRound, passEvents } from './growth.ts'
import type { Lab } from './lab.ts'
import type { Result } from './report.ts'
import type { System } from './system.ts'
import { againstFirst, byMode, inTurns, type Mode } from './turns.ts'

/** The feed gathers few events for five seconds before it writes a file. Waited for in every mode, so that an idle process costs the same. */
const GATHERED_MS = 8000
const LOOK_MS = 1000
/** More than the feed gathers. */
const STILL_LOOKS = 10
/** The first is what the others are compared with; the second is the same again, and says how far such figures can be trusted. */
const MODES: readonly Mode[] = [
  { what: 'without a lake', goal: 1, env: { LAKE_FEED: '0' } },
  { what: 'without, again', goal: 1.02, env: { LAKE_FEED: '0' } },
  { what: 'with a lake', goal: 1.1, env: { LAKE_FEED: '1' } },
]

/** The processor time of an order until its delivery, with its events landing in the lake and without, in turns in one run. */
export async function lake(lab: Lab): Promise<Result> {
  const { batch } = lab.options
  const system = await lab.system('lake')
  const round = async (orders: number) => {
    const meter = system.meter(lab.loader.pid)
    await oneRound(lab, system, orders)
    await sleep(GATHERED_MS)
    const { platform, postgres, engines } = await landed(system, meter)
    return ((platform + postgres + engines) / orders) * 1000
  }
  const measure = async () => {
    await round(WARM)
    const cost = await round(batch)
    await passEvents(system)
    return cost
  }
  const costs = await inTurns(lab, system, MODES, measure).finally(() => system.close())
  return {
    figures: againstFirst(MODES, costs, 'without'),
    details: { batch, orderMs: byMode(MODES, costs) },
    notes: [costNote(batch, ', until every event lies in the lake')],
  }
}

/**
 * Waits until the feed has read all that is in the log; a process without it has no cursor, or one that stands still.
 * @returns what `read` returned when it had last moved, so that the wait is not counted
 */
async function landed<T>(system: System, read: () => T): Promise<T> {
  let reading = read()
  for (let before = -1, still = 0; still < STILL_LOOKS; ) {
    const [row] = await system.query(
      `SELECT c.position::float8 AS at, (SELECT max(position) FROM spine.log)::float8 AS last FROM spine.cursors c WHERE consumer = 'analytics-lake'`,
    )
    const at = Number(row?.['at'] ?? 0)
    if (at !== before && before !== -1) reading = read()
    if (!row || at >= Number(row['last'] ?? 0)) return reading
    still = at === before ? still + 1 : 0
    before = at
    await sleep(LOOK_MS)
  }
  return reading
}
