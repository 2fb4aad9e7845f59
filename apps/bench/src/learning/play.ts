import type { Chosen, Found, Seen, Topic, Value } from '@litper/learning/turn'
import { type Ground, Months, type ValueFor } from './months.ts'

/** Simulated months with a planted error, for one kind of turns. */
export interface Play {
  readonly about: Topic
  /** Before the first look. */
  readonly historyDays: number
  /** What was in force in each place at the beginning. */
  readonly policyOf: (place: string) => Value | null
  /** Where the error is, with what is in force: it is what is found, or nothing is. */
  readonly planted: Found
  isPlanted(found: Found): boolean
  /** A bad candidate that seems good. */
  readonly opinion: Found
  /** By which the opinion seems good: shares of the candidate and of what is in force. */
  seems(history: readonly Seen[]): readonly [candidate: number, champion: number]
  /** Whether the change at the end harms what was promoted. */
  readonly isHarmed: (to: Value) => boolean
  /** How well the planted place does, as a person would count. */
  share(seen: readonly Seen[], inForce: Value | null): number
  /** The cases of a day. */
  begin(seed: number, changesOnDay: number): (day: number, valueFor: ValueFor) => readonly Seen[]
}

const shareOf = (seen: readonly Chosen[]) => seen.filter(({ good }) => good).length / Math.max(1, seen.length)

/** A play about a value among several that each case gets. */
export function choicePlay({
  ground,
  city,
  ...play
}: Pick<Play, 'about' | 'historyDays' | 'policyOf' | 'opinion' | 'isHarmed'> & {
  readonly ground: Ground
  /** Where the error is. */
  readonly city: string
}): Play {
  const { place, from, to } = play.opinion
  const inForce = play.policyOf(city)
  return {
    ...play,
    planted: { place: city, from: inForce, to: inForce ?? '' },
    isPlanted: (found) => found.place === city,
    seems(history) {
      const there = (history as readonly Chosen[]).filter((one) => one.place === place)
      const champion = there.filter(({ value }) => (from === null ? value !== to : value === from))
      return [shareOf(there.filter(({ value }) => value === to)), shareOf(champion)]
    },
    share: (seen) => shareOf((seen as readonly Chosen[]).filter((one) => one.place === city)),
    begin(seed, changesOnDay) {
      const months = new Months(seed, ground, changesOnDay)
      return (day, valueFor) => months.day(day, valueFor)
    },
  }
}
