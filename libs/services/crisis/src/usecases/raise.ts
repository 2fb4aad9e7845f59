import { newId } from '@litper/kernel'
import { detectorOf } from '../domain/detect/detectors.ts'
import type { Alarm } from '../domain/detect/watch-hour.ts'
import { type Incident, nextNotice, placeOf, subjectOf } from '../domain/room/incident.ts'
import { tell } from './move-incident.ts'
import type { CrisisParts } from './ports.ts'

const NOTHING = { parcels: 0, pesos: '0' }
const WEIGHT = { critical: 3, error: 2, warning: 1 } as const
/** After somebody resolved it, its subject is left alone for so long. */
const QUIET_MS = 4 * 3_600_000
interface Concern {
  readonly alarm: Alarm
  readonly seenBy: 'own' | 'all'
}

/** One living incident for each subject: an alarm opens it, or is told in it. What all tenants show concerns those who have parcels there. */
export async function raise(parts: CrisisParts, own: readonly Alarm[], shared: readonly Alarm[]): Promise<void> {
  const concerns: Concern[] = own.map((alarm) => ({ alarm, seenBy: 'own' }))
  for (const alarm of shared) {
    const place = placeOf(alarm.subject)
    if (place && (await parts.parcels.affected(place)).parcels > 0) concerns.push({ alarm, seenBy: 'all' })
  }
  for (const [subject, all] of Map.groupBy(concerns, ({ alarm }) => subjectOf(alarm.subject)))
    await raiseOne(parts, subject, gravest(all))
}

const gravest = (all: readonly Concern[]): Concern =>
  all.reduce((most, one) => (weightOf(one) > weightOf(most) ? one : most))
const weightOf = ({ alarm, seenBy }: Concern): number =>
  WEIGHT[detectorOf(alarm.detector)!.severity] * 2 + (seenBy === 'own' ? 1 : 0)

async function raiseOne(parts: CrisisParts, subject: string, { alarm, seenBy }: Concern): Promise<void> {
  const at = parts.clock.now()
  const place = placeOf(subject)
  const affected = place ? await parts.parcels.affected(place) : NOTHING
  const living = await parts.incidents.lockLiving(subject)
  if (living) {
    await parts.incidents.save({ ...living, alarmedAt: at, affected })
    if (living.detector !== alarm.detector) await note(parts, living.id, 'alarm', alarm.detector)
    return
  }
  // the windows still hold the hours before
  if (await parts.incidents.wasResolved(subject, new Date(at.getTime() - QUIET_MS))) return
  const { severity, words } = detectorOf(alarm.detector)!
  const { got, usual, window, p, whole } = alarm
  const incident: Incident = {
    id: newId(),
    detector: alarm.detector,
    subject,
    state: 'open',
    severity,
    seenBy,
    summary: `${words.en}: ${alarm.subject}`,
    // the numbers of a sum over all are not this tenant's to read
    finding: seenBy === 'own' ? { got, usual, window, p, ...(whole !== undefined && { whole }) } : undefined,
    affected,
    openedAt: at,
    alarmedAt: at,
    noticeDueAt: nextNotice(severity, at),
  }
  if (!(await parts.incidents.add(incident))) return
  await note(parts, incident.id, 'opened', incident.summary)
  await tell(parts, incident, 'trigger')
}

const note = (parts: CrisisParts, incidentId: string, kind: string, text: string) =>
  parts.incidents.note({ id: newId(), incidentId, at: parts.clock.now(), kind, byWhom: 'litper', text })
