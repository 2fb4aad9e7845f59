import { costNote, untilDelivered } from './delivered.ts'
import type { Lab } from './lab.ts'
import { cpuFigure, type Result } from './report.ts'
import { median } from './stats.ts'
import { byMode, inTurns, type Mode } from './turns.ts'

const OTHERS = ['analytics', 'crisis', 'learning', 'quality', 'voice']
const SIX = { what: 'the first six', goal: 1, env: {}, without: ['agents', ...OTHERS] }
const IDLE = { what: 'all but agents', goal: 1, env: {}, without: ['agents'] }
const ALL = { what: 'all twelve', goal: 1, env: {} }
const MODES: readonly Mode[] = [SIX, { ...SIX, what: 'the first six, again' }, IDLE, ALL]

/** The processor time of an order until its delivery: with all services, with the first six, and without agents, in turns in one run. */
export async function services(lab: Lab): Promise<Result> {
  const { batch } = lab.options
  const system = await lab.system('services')
  const costs = await inTurns(lab, system, MODES, untilDelivered(lab, system)).finally(() => system.close())
  const [six = 0, again = 0, idle = 0, all = 0] = costs.map(median)
  return {
    figures: [
      cpuFigure('order, six services, again : six', again, six, 1.02),
      cpuFigure('order, all twelve : six', all, six, 1.5),
      cpuFigure('order, all twelve : without agents, which are idle', all, idle, 1.05),
    ],
    details: { batch, orderMs: byMode(MODES, costs) },
    notes: [
      costNote(batch),
      'The first figure compares the same services with themselves: it says how far the others can be trusted.',
    ],
  }
}
