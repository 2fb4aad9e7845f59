import {
  ArticleProposed,
  CarrierPriorChanged,
  type Emitted,
  emit,
  PhrasesChanged,
  TimingChanged,
  WeightsProven,
} from '@litper/contracts'
import type { RiskPoints } from '@litper/metrics'
import type { LearntPhrases } from '@litper/understanding'
import type { Draft, Kind } from '../domain/turn/index.ts'
import type { InForce } from './ports.ts'

export type ChangeStep = 'set' | 'tried' | 'stopped' | 'refused' | 'promoted' | 'rolled_back'
interface Told {
  readonly step: ChangeStep
  readonly turnId?: string
  readonly at: string
}

/** The event by which who acts hears of a change, for each kind. */
const EVENTS: Readonly<Record<Kind, (now: InForce, told: Told) => readonly Emitted[]>> = {
  hour: ({ topic: purpose, place: city, version, value, trial }, told) => {
    const hours = trial && { turnId: trial.turnId, hour: trial.value as number, share: trial.share }
    return [emit(TimingChanged, { purpose, city, version, hour: value as number | null, trial: hours, ...told })]
  },
  carrier: ({ place: city, version, value, trial }, told) => {
    const carriers = trial && { turnId: trial.turnId, carrier: trial.value as string, share: trial.share }
    const carrier = value as string | null
    return [emit(CarrierPriorChanged, { city, version, carrier, trial: carriers, ...told })]
  },
  article: ({ trial }, { step, turnId, at }) => {
    if (step !== 'tried' || !trial || turnId === undefined) return []
    const { title, body, sources } = trial.value as Draft
    return [emit(ArticleProposed, { turnId, title, body, sources: [...sources], at })]
  },
  phrase: ({ place, version, value, trial }, told) => {
    const [state = '', intent = ''] = place.split(' ')
    const tried = trial && { turnId: trial.turnId, phrases: phrasesOf(trial.value), share: trial.share }
    return [emit(PhrasesChanged, { state, intent, version, phrases: phrasesOf(value), trial: tried, ...told })]
  },
  // a trial in the shadow changes nothing for anybody
  weights: ({ value, basis }, { step, turnId, at }) =>
    (step === 'promoted' || step === 'rolled_back') && turnId !== undefined
      ? [emit(WeightsProven, { turnId, step, basis: basis ?? 1, points: value as RiskPoints | null, at })]
      : [],
}

const phrasesOf = (value: InForce['value']) => (value === null ? [] : [...(value as LearntPhrases).phrases])

export const toldOf = (now: InForce, told: Told): readonly Emitted[] => EVENTS[now.kind](now, told)
