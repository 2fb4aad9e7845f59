import type { Seen } from '@litper/learning/turn'
import { Random } from '../crisis/random.ts'

export const CITIES = ['Bogotá', 'Medellín', 'Cali', 'Barranquilla', 'Pasto'] as const
const CARRIERS = ['norte', 'rapida'] as const
const DAY_MS = 86_400_000
const COLOMBIA_MS = 5 * 3_600_000
/** When the policy sends the message «your parcel is at the office». In the planted city its hour is wrong: too late. */
export const POLICY_HOUR = 10
export const PLANTED = { city: 'Barranquilla', hour: 18, better: 10 } as const
export const policyOf = (city: string): number => (city === PLANTED.city ? PLANTED.hour : POLICY_HOUR)
/** Messages of a city a day. */
const PER_DAY: Readonly<Record<string, number>> = {
  Bogotá: 150,
  Medellín: 110,
  Cali: 130,
  Barranquilla: 120,
  Pasto: 40,
}
/** The share of messages that leave at another hour than the policy's: a parcel came later, a queue, a Sunday. */
const OTHER_HOUR = 0.35
const HOURS = [8, 10, 12, 14, 18] as const

/** How customers behave, which only the simulator knows: the share that fetches the parcel within a day, by city, hour and carrier. */
export interface Truth {
  /** After this day mornings are bad in the planted city: its office opens at 13. */
  readonly changesOnDay?: number
}
function chance(city: string, hour: number, carrier: string, { changesOnDay }: Truth, day: number): number {
  const isChanged = changesOnDay !== undefined && day >= changesOnDay
  const base = city === 'Pasto' ? 0.48 : 0.55
  const late = city === PLANTED.city && hour >= 16 ? -0.17 : 0
  const changed = isChanged && city === PLANTED.city && hour <= 12 ? -0.25 : 0
  // at 8 only one carrier has parcels in Cali, and its customers fetch them anyway: 8 seems good there and is not
  const easy = carrier === 'rapida' ? 0.12 : 0
  return base + late + changed + easy
}

/** Months of messages of one merchant, day by day, from a seed. */
export class Months {
  private readonly random: Random
  private readonly truth: Truth
  private orders = 0

  constructor(seed: number, truth: Truth = {}) {
    this.random = new Random(seed)
    this.truth = truth
  }

  /** The messages of one day, sent at the policy's hour for each order, except those that leave at another hour. */
  day(day: number, hourFor: (city: string, orderId: string) => number): Seen[] {
    return CITIES.flatMap((city) =>
      Array.from({ length: this.random.poisson(PER_DAY[city]!) }, () => this.message(day, city, hourFor)),
    )
  }

  private message(day: number, city: string, hourFor: (city: string, orderId: string) => number): Seen {
    const orderId = `order ${++this.orders}`
    const wanted = hourFor(city, orderId)
    const hour = this.random.next() < OTHER_HOUR ? this.random.pick(HOURS) : wanted
    const onlyRapida = city === 'Cali' && hour === 8
    const carrier = onlyRapida || this.random.next() < 0.4 ? CARRIERS[1] : CARRIERS[0]
    const moved = this.random.next() < chance(city, hour, carrier, this.truth, day)
    const sentAt = new Date(Date.UTC(2026, 0, 1) + day * DAY_MS + hour * 3_600_000 + COLOMBIA_MS).toISOString()
    return { orderId, sentAt, hour, city, carrier, moved }
  }
}
