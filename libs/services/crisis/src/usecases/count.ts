import { hourOf } from '../domain/detect/calendar.ts'
import type { Measure } from '../domain/detect/detectors.ts'
import type { CrisisParts } from './ports.ts'

/** Counts one event under each of its measures and subjects, in the hour in which it happened. */
export function count(
  parts: Pick<CrisisParts, 'hours'>,
  at: string,
  what: Partial<Record<Measure, readonly string[]>>,
): Promise<void> {
  const hour = hourOf(new Date(at))
  const counted = Object.entries(what).flatMap(([measure, subjects]) =>
    subjects.map((subject) => ({ hour, measure: measure as Measure, subject, n: 1 })),
  )
  return parts.hours.add(counted)
}
