import { type CarrierPrior, carrierPriors } from '../domain/turn/index.ts'
import { windowOf } from './make-turn.ts'
import type { InForce, LearningParts } from './ports.ts'

const CARRIERS = { kind: 'carrier', topic: 'carrier' } as const
const MOST = 500

export interface ReadPrior extends CarrierPrior {
  /** Orders of the city go to it, where the merchant likes it as much as another. */
  readonly isInForce: boolean
  readonly trial: InForce['trial']
  /** Since when it is in force or tried there. */
  readonly since: string | null
}

/** When the waybills were made that priors are counted from. */
export const priorsWindow = ({ clock }: Pick<LearningParts, 'clock'>) => windowOf(CARRIERS, clock.now())

/** How often each carrier delivers in each city, the greatest first, and which one is in force there. */
export async function readPriors(parts: LearningParts): Promise<ReadPrior[]> {
  const counts = await parts.cases.count(CARRIERS, priorsWindow(parts))
  const inForce = (await parts.inForce.list()).filter(({ kind }) => kind === 'carrier')
  const living = (await parts.turns.living()).filter(({ kind }) => kind === 'carrier')
  const at = new Map(inForce.map((one) => [one.place, one]))
  return carrierPriors(counts)
    .sort((a, b) => b.messages - a.messages || (a.place < b.place ? -1 : 1))
    .slice(0, MOST)
    .map((prior) => {
      const known = at.get(prior.place)
      const trial = known?.trial?.value === prior.value ? known.trial : null
      const turn = living.find(({ place, to }) => place === prior.place && to === prior.value)
      const step = trial ? 'tried' : 'promoted'
      const since = turn?.audit.findLast((entry) => entry.step === step)?.at ?? null
      return { ...prior, isInForce: known?.value === prior.value, trial, since }
    })
}
