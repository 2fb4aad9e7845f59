import { CODES, oneRound } from './growth.ts'
import type { Lab } from './lab.ts'
import type { Figure, Result } from './report.ts'
import { median } from './stats.ts'

const WARM = 100
interface Mode {
  readonly what: string
  readonly goal: number
  readonly feed: '0' | '1'
}
/** The first is what the others are compared with; the second is the same again, and says how far such figures can be trusted. */
const MODES: readonly Mode[] = [
  { what: 'without numbers', goal: 1, feed: '0' },
  { what: 'without, again', goal: 1.02, feed: '0' },
  { what: 'with numbers', goal: 1.1, feed: '1' },
]

/** The processor time of an order until its delivery, with analytics keeping its numbers and without, in turns in one run. */
export async function numbers(lab: Lab): Promise<Result> {
  const { rounds, batch, form } = lab.options
  const system = await lab.system('numbers')
  const costs = MODES.map((): number[] => [])
  try {
    for (let n = 0; n < rounds; n++)
      for (const [at, { feed }] of MODES.entries()) {
        await system.start(form, { NUMBERS_FEED: feed })
        await oneRound(lab, system, WARM)
        const { orderMs, pushMs } = await oneRound(lab, system, batch)
        costs[at]!.push(orderMs + pushMs * CODES.length)
        await system.query('UPDATE spine.cursors SET position = (SELECT coalesce(max(position), 0) FROM spine.log)')
      }
  } finally {
    await system.close()
  }
  const base = median(costs[0]!)
  return {
    figures: MODES.slice(1).map(({ what, goal }, at): Figure => {
      const ours = median(costs[at + 1]!)
      return {
        what: `CPU ms per order, ${what} : without`,
        unit: 'ms',
        ours,
        limit: base,
        ratio: ours / base,
        goal,
        atMost: true,
      }
    }),
    details: { batch, orderMs: Object.fromEntries(MODES.map(({ what }, at) => [what, costs[at]])) },
    notes: [
      `Cost is the CPU time of platform and PostgreSQL for ${batch} orders, their messages, ${CODES.length} movements of each parcel and all that follows, divided by the orders; a new process for each measure, warmed with ${WARM} orders.`,
    ],
  }
}
