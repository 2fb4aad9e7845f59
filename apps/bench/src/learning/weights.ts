import { POINTS_OF_ALL, type Stood, SUBJECTS, type Value } from '@litper/learning/turn'
import { Random } from '../crisis/random.ts'
import { instantOf } from './months.ts'
import type { Play } from './play.ts'

const HOUR_MS = 3_600_000
const PER_DAY = 110
/** The merchant's weights: that another order of the person came back weighs nothing. That is the error. */
const POLICY = { ...POINTS_OF_ALL, refused_before: 0 }
/** In the first months a strike made late parcels come back; now it does no longer. Who saw only these months would let it weigh much. */
const STRIKE_ENDS = 75

/** Parcels of one merchant three days after their waybills were made; what makes them come back only the simulator knows. */
class Parcels {
  private readonly random: Random
  private readonly changesOnDay: number
  private orders = 0
  constructor(seed: number, changesOnDay: number) {
    this.random = new Random(seed)
    this.changesOnDay = changesOnDay
  }

  day(day: number): Stood[] {
    return Array.from({ length: this.random.poisson(PER_DAY) }, () => this.one(day))
  }

  private one(day: number): Stood {
    const has = (share: number) => this.random.next() < share
    const isOpen = has(0.2)
    const [isHeavy, isLate, refusedBefore, isCityBad, isDear] = [has(0.4), has(0.15), has(0.09), has(0.2), has(0.1)]
    const strike = isLate && day < STRIKE_ENDS ? 0.3 : 0
    // after the change the merchant has another way to prove who orders: an earlier refusal tells nothing any more
    const refuses = refusedBefore && day < this.changesOnDay ? 0.45 : 0
    const chance =
      0.07 + (isOpen ? 0.12 : 0) + (isOpen && isHeavy ? 0.35 : 0) + (isCityBad ? 0.05 : 0) + strike + refuses
    const at = instantOf(day)
    const seenAt = Date.parse(at)
    return {
      ...{ orderId: `order ${++this.orders}`, at, place: '', seenAt, cameBack: has(Math.min(0.95, chance)) },
      parcel: {
        ...{ state: isOpen ? 'exception' : 'in_transit', createdAt: seenAt - 72 * HOUR_MS, movedAt: seenAt - HOUR_MS },
        expectedAt: seenAt + (isLate ? -30 : 30) * HOUR_MS,
        ...{ exceptions: isOpen ? 1 : 0, ...(isOpen && { family: isHeavy ? 'refused' : 'recipient_absent' }) },
        ...{ collect: isDear ? 250_000 : 90_000, refusedBefore },
      },
      around: { returnsOfAll: 0.14, returnsOfCity: isCityBad ? 0.22 : 0.12, averageCollect: 100_000 },
    }
  }
}

const right = (seen: readonly Stood[], to: Value) =>
  SUBJECTS.weights.measure(seen, { place: '', from: POLICY, to }).share
const OPINION = { place: '', from: POLICY, to: { ...POLICY, late: 60, late_most: 60 } }

/** Points that warn too little of who sent a parcel back before. */
export const WEIGHTS: Play = {
  about: { kind: 'weights', topic: 'risk' },
  historyDays: 120,
  policyOf: () => POLICY,
  planted: { place: '', from: POLICY, to: POLICY },
  isPlanted: () => true,
  opinion: OPINION,
  seems(history) {
    const early = (history as readonly Stood[]).filter(({ at }) => at < instantOf(STRIKE_ENDS))
    return [right(early, OPINION.to), right(early, POLICY)]
  },
  isHarmed: (to) => (to as typeof POLICY).refused_before >= 45,
  share: (seen, inForce) => right(seen as readonly Stood[], inForce ?? POLICY),
  begin(seed, changesOnDay) {
    const parcels = new Parcels(seed, changesOnDay)
    return (day) => parcels.day(day)
  },
}
