import { costNote, untilDelivered } from './delivered.ts'
import type { Lab } from './lab.ts'
import type { Result } from './report.ts'
import { againstFirst, byMode, inTurns, type Mode } from './turns.ts'

/** The first is what the others are compared with; the second is the same again, and says how far such figures can be trusted. */
const MODES: readonly Mode[] = [
  { what: 'without numbers', goal: 1, env: { NUMBERS_FEED: '0' } },
  { what: 'without, again', goal: 1.02, env: { NUMBERS_FEED: '0' } },
  { what: 'with numbers', goal: 1.1, env: { NUMBERS_FEED: '1' } },
]

/** The processor time of an order until its delivery, with analytics keeping its numbers and without, in turns in one run. */
export async function numbers(lab: Lab): Promise<Result> {
  const { batch } = lab.options
  const system = await lab.system('numbers')
  const costs = await inTurns(lab, system, MODES, untilDelivered(lab, system)).finally(() => system.close())
  return {
    figures: againstFirst(MODES, costs, 'without'),
    details: { batch, orderMs: byMode(MODES, costs) },
    notes: [costNote(batch)],
  }
}
