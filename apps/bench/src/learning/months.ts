import type { Chosen, Value } from '@litper/learning/turn'
import { Random } from '../crisis/random.ts'

const DAY_MS = 86_400_000
const COLOMBIA_MS = 5 * 3_600_000
/** Noon in Colombia, `hours` later, so many days after the beginning. */
export const instantOf = (day: number, hour = 12): string =>
  new Date(Date.UTC(2026, 0, 1) + day * DAY_MS + hour * 3_600_000 + COLOMBIA_MS).toISOString()

/** How customers and carriers behave, which only the simulator knows. */
export interface Ground {
  /** Cases of each place a day. */
  readonly perDay: Readonly<Record<string, number>>
  readonly values: readonly (number | string)[]
  /** The share of cases that get another value than the policy's: a parcel came later, a queue, a person chose. */
  readonly otherValue: number
  stratum(place: string, value: number | string, random: Random): string
  /** That a case ends well. */
  chance(place: string, value: number | string, stratum: string, isChanged: boolean): number
}
export type ValueFor = (place: string, orderId: string) => Value | null

/** Months of one merchant's cases, day by day, from a seed. */
export class Months {
  private readonly random: Random
  private readonly ground: Ground
  private readonly changesOnDay: number
  private orders = 0

  constructor(seed: number, ground: Ground, changesOnDay: number) {
    this.random = new Random(seed)
    this.ground = ground
    this.changesOnDay = changesOnDay
  }

  /** The cases of one day, each with the policy's value for its order, except those that get another. */
  day(day: number, valueFor: ValueFor): Chosen[] {
    return Object.entries(this.ground.perDay).flatMap(([place, perDay]) =>
      Array.from({ length: this.random.poisson(perDay) }, () => this.one(day, place, valueFor)),
    )
  }

  private one(day: number, place: string, valueFor: ValueFor): Chosen {
    const { values, otherValue, stratum: stratumOf, chance } = this.ground
    const orderId = `order ${++this.orders}`
    const wanted = valueFor(place, orderId) as number | string | null
    const value = this.random.next() < otherValue || wanted === null ? this.random.pick(values) : wanted
    const stratum = stratumOf(place, value, this.random)
    const good = this.random.next() < chance(place, value, stratum, day >= this.changesOnDay)
    return { orderId, at: instantOf(day, typeof value === 'number' ? value : undefined), value, place, stratum, good }
  }
}
