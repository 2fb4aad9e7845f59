import { SYSTEM_TENANT } from '@litper/ports'
import { HOUR_MS } from '../domain/detect/calendar.ts'
import { DETECTORS, type Measure } from '../domain/detect/detectors.ts'
import { type Alarm, type HourCounts, hoursAfter, watchHour } from '../domain/detect/watch-hour.ts'
import type { Counted, CrisisParts } from './ports.ts'
import { raise } from './raise.ts'

const SHARED = DETECTORS.filter((one) => one.shared)
const SHARED_MEASURES = new Set(SHARED.flatMap((one): Measure[] => (one.kind === 'rate' ? [one.of, one.in] : [one.of])))
/** Events of an hour may come a little after it. */
const GRACE_MS = 2 * 60_000
/** All tenants have contributed by then: their sweep runs every five minutes. */
const SHARED_GRACE_MS = 10 * 60_000
/** A subject that fewer tenants have is not watched over all: its sum would tell of one of them. */
export const LEAST_CONTRIBUTORS = 5
const STUCK_MS = 72 * HOUR_MS
const KEEP_MS = 60 * 24 * HOUR_MS
/** While more events wait, an empty hour says nothing. */
const MOST_BEHIND = 500

/** Looks at each hour that has ended since the last look: this tenant's own, and what all tenants together show. */
export async function watch(parts: CrisisParts): Promise<void> {
  if ((await parts.behind()) > MOST_BEHIND) return
  const own = await parts.transaction(() => watchOwn(parts))
  await shareHours(parts, own.counts)
  const shared = await parts.asTenant(SYSTEM_TENANT, () => parts.transaction(() => watchShared(parts)))
  await parts.transaction(() => raise(parts, own.alarms, shared))
}

interface OwnHours {
  readonly alarms: readonly Alarm[]
  readonly counts: readonly { readonly hour: Date; readonly counts: HourCounts }[]
}
async function watchOwn(parts: CrisisParts): Promise<OwnHours> {
  const now = parts.clock.now()
  const hours = hoursAfter((await parts.hours.watch())?.hour, new Date(now.getTime() - GRACE_MS))
  if (hours.length === 0) return { alarms: [], counts: [] }
  let memory = await parts.hours.memory()
  const alarms: Alarm[] = []
  const all: { hour: Date; counts: HourCounts }[] = []
  for (const hour of hours) {
    // what the parcels' states tell is known of the last hour only
    if (hour === hours.at(-1))
      await parts.hours.put(await parts.parcels.counts(hour, new Date(now.getTime() - STUCK_MS)))
    const counts = await parts.hours.of(hour)
    const watched = watchHour(memory, hour, counts)
    memory = watched.memory
    alarms.push(...watched.alarms)
    all.push({ hour, counts })
  }
  const last = hours.at(-1)!
  await parts.hours.learnt(memory, { hour: last, alarms: alarms.filter((one) => one.hour === last) })
  await parts.hours.forgetBefore(new Date(now.getTime() - KEEP_MS))
  await parts.parcels.forgetEnded(new Date(now.getTime() - KEEP_MS))
  return { alarms: alarms.filter((one) => one.hour === last), counts: all }
}

/** What all have in common, under a name that tells nobody whose it is. */
async function shareHours(parts: CrisisParts, all: OwnHours['counts']): Promise<void> {
  const counted = all.flatMap(({ hour, counts }) =>
    [...counts].flatMap(([measure, of]): Counted[] =>
      SHARED_MEASURES.has(measure) ? [...of].map(([subject, n]) => ({ hour, measure, subject, n })) : [],
    ),
  )
  if (counted.length === 0) return
  const contributor = parts.contributor(parts.tenant())
  await parts.asTenant(SYSTEM_TENANT, () => parts.transaction(() => parts.shared.contribute(contributor, counted)))
}

/** In the context of the system's own tenant. Whoever comes first looks; the others read its alarms, which hold no numbers of anybody. */
async function watchShared(parts: CrisisParts): Promise<readonly Alarm[]> {
  const now = parts.clock.now()
  const before = await parts.shared.watch()
  const hours = hoursAfter(before?.hour, new Date(now.getTime() - SHARED_GRACE_MS))
  if (hours.length === 0) return before?.alarms ?? []
  let memory = await parts.shared.memory()
  let alarms: readonly Alarm[] = []
  for (const hour of hours) {
    const watched = watchHour(memory, hour, await parts.shared.sums(hour, LEAST_CONTRIBUTORS), SHARED)
    memory = watched.memory
    alarms = watched.alarms
  }
  await parts.shared.learnt(memory, { hour: hours.at(-1)!, alarms })
  await parts.shared.forgetBefore(new Date(now.getTime() - KEEP_MS))
  return alarms
}
