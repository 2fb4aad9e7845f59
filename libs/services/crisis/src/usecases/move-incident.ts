import { emit, IncidentChanged } from '@litper/contracts'
import { newId, notFound } from '@litper/kernel'
import { type Incident, type Move, move, nextNotice, placeOf, type Severity } from '../domain/room/incident.ts'
import type { CrisisParts } from './ports.ts'

export const PAGE = 'crisis.page'
export type PageAction = 'trigger' | 'acknowledge' | 'resolve'
export interface PageOrder {
  readonly incidentId: string
  readonly action: PageAction
}
const PAGED: Partial<Record<Move, PageAction>> = { acknowledge: 'acknowledge', resolve: 'resolve', reopen: 'trigger' }

/** Others hear of it, and whoever is on duty. */
export async function tell(parts: CrisisParts, incident: Incident, action?: PageAction): Promise<void> {
  const { id: incidentId, detector, subject, state, severity } = incident
  const at = parts.clock.now().toISOString()
  await parts.publish([emit(IncidentChanged, { incidentId, detector, subject, state, severity, at })])
  if (action && parts.canPage) {
    const key = `${incidentId}/${action}/${action === 'trigger' ? (incident.resolvedAt?.getTime() ?? 0) : at}`
    await parts.scheduleEffect(PAGE, key, { incidentId, action } satisfies PageOrder)
  }
}

async function locked(parts: CrisisParts, id: string): Promise<Incident> {
  const incident = await parts.incidents.lock(id)
  if (!incident) throw notFound('incident.not_found')
  return incident
}

/** @throws DomainError incident.not_found, incident.cannot_… */
export async function moveIncident(
  parts: CrisisParts,
  { id, by, who, text }: { id: string; by: Move; who: string; text?: string | undefined },
): Promise<Incident> {
  const at = parts.clock.now()
  const before = await locked(parts, id)
  const moved = move(before, by, { who, at })
  const place = placeOf(moved.subject)
  const after = place ? { ...moved, affected: await parts.parcels.affected(place) } : moved
  await parts.incidents.save(after)
  await parts.incidents.note({ id: newId(), incidentId: id, at, kind: by, byWhom: who, text })
  await tell(parts, after, PAGED[by])
  return after
}

/** Something that people must know later. `isNotice`: those who wait were told; the next notice is due from now on. */
export async function noteIncident(
  parts: CrisisParts,
  { id, who, text, isNotice }: { id: string; who: string; text: string; isNotice: boolean },
): Promise<Incident> {
  const at = parts.clock.now()
  const incident = await locked(parts, id)
  const kind = isNotice ? 'notice' : 'note'
  await parts.incidents.note({ id: newId(), incidentId: id, at, kind, byWhom: who, text })
  if (!isNotice || !incident.noticeDueAt) return incident
  const told = { ...incident, noticeDueAt: nextNotice(incident.severity, at) }
  await parts.incidents.save(told)
  return told
}

/** A person saw it first, or a service that watches itself. A living incident of the subject is answered instead of a second one. */
export async function openIncident(
  parts: CrisisParts,
  given: {
    subject: string
    severity: Severity
    summary: string
    who: string
    /** Absent: a person saw it. */
    detector?: string
    /** For the timeline; absent: the summary. */
    text?: string
  },
): Promise<Incident> {
  const living = await parts.incidents.lockLiving(given.subject)
  if (living) return living
  const { subject, severity, summary, who, detector, text = summary } = given
  const at = parts.clock.now()
  const place = placeOf(subject)
  const incident: Incident = {
    id: newId(),
    detector: detector ?? 'manual',
    subject,
    state: 'open',
    severity,
    seenBy: detector ? 'own' : 'person',
    summary,
    affected: place ? await parts.parcels.affected(place) : { parcels: 0, pesos: '0' },
    openedAt: at,
    alarmedAt: at,
    noticeDueAt: nextNotice(severity, at),
  }
  await parts.incidents.add(incident)
  await parts.incidents.note({ id: newId(), incidentId: incident.id, at, kind: 'opened', byWhom: who, text })
  await tell(parts, incident, 'trigger')
  return incident
}
