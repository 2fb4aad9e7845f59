import { DEFAULT_WEIGHTS } from '@litper/metrics'

export type { Asked } from './articles.ts'
export { promote, refuse, replace, rollBack } from './by-person.ts'
export { type CarrierPrior, carrierPriors } from './carriers.ts'
export type { PlaceCount } from './choice.ts'
export type { Chosen, Proof, Seen } from './evidence.ts'
export { type Examined, examine, partsOf } from './find.ts'
export type { Meant } from './phrases.ts'
export { countHours, findElsewhere, type HourCount } from './shared.ts'
export { type Draft, type Found, KINDS, type Kind, type Subject, type Topic, type Value } from './subject.ts'
export { SUBJECTS } from './subjects.ts'
export {
  decideExamined,
  decideTrial,
  type Entry,
  propose,
  STEPS,
  TURN_STATES,
  type Turn,
  type TurnState,
  valueFor,
  watchDrift,
} from './turn.ts'
export type { Stood } from './weights.ts'

/** Ours, as everybody begins. */
export const POINTS_OF_ALL = DEFAULT_WEIGHTS.points
