import type { FactName } from '@litper/metrics'
import type { Pair } from './changed.ts'
import { timesOf } from './cubes.ts'
import { dayOf } from './zone.ts'

/** So many of the last days are never summed up: they are counted from the facts with each question. */
export const OPEN_DAYS = 3

/** The days, before `until`, whose sums a change of these rows makes old: of the row as it was and as it is. */
export function touchedDays(fact: FactName, pairs: readonly Pair[], zone: string, until: number, endMs: number) {
  const touched = new Map<string, { fact: FactName; at: string; day: number }>()
  for (const { before, after } of pairs)
    for (const at of timesOf(fact))
      for (const row of [before, after]) {
        const time = row?.[at]
        // most changes are of the last days: those are told by a comparison, without a calendar
        if (typeof time !== 'string' || Date.parse(time) >= endMs) continue
        const day = dayOf(Date.parse(time), zone)
        if (day < until) touched.set(`${at} ${day}`, { fact, at, day })
      }
  return [...touched.values()]
}
