import { LEAST_MESSAGES, type Sample } from '../compare.ts'
import { countValues, findBetter } from './choice.ts'
import type { Chosen } from './evidence.ts'
import type { Found, Value } from './subject.ts'

/** What was seen of one message in one city at one hour: counts only. */
export interface HourCount extends Sample {
  readonly purpose: string
  readonly city: string
  readonly hour: number
}

export const countHours = (purpose: string, seen: readonly Chosen[]): HourCount[] =>
  countValues(seen).map(({ place: city, value, ...counts }) => ({ purpose, city, hour: Number(value), ...counts }))

/** Where others did better at another hour than the one in force here: only where to look. It is proven on the tenant's own messages, as any candidate. */
export const findElsewhere = (counts: readonly HourCount[], timing: (city: string) => Value | null): Found[] =>
  findBetter(
    counts
      .filter(({ messages }) => messages >= LEAST_MESSAGES)
      .map(({ city: place, hour: value, messages, moved }) => ({ place, value, messages, moved })),
    timing,
  )
