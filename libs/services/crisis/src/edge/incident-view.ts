import { type Incident, placeOf, summaryOf } from '../domain/room/incident.ts'
import { playbooksFor } from '../domain/room/playbooks.ts'
import type { PlaceNames } from '../domain/room/subject-words.ts'
import type { Entry } from '../usecases/ports.ts'

const iso = (at: Date | undefined): string | null => at?.toISOString() ?? null

export const viewOf = ({ finding: _, ...one }: Incident, names: PlaceNames) => ({
  ...one,
  summary: summaryOf(one, names),
  leader: one.leader ?? null,
  openedAt: one.openedAt.toISOString(),
  alarmedAt: one.alarmedAt.toISOString(),
  noticeDueAt: iso(one.noticeDueAt),
  resolvedAt: iso(one.resolvedAt),
  closedAt: iso(one.closedAt),
})

export const wholeOf = (incident: Incident, entries: readonly Entry[], names: PlaceNames) => ({
  ...viewOf(incident, names),
  finding: incident.finding ?? null,
  timeline: entries.map(({ at, kind, byWhom, text }) => ({
    at: at.toISOString(),
    kind,
    by: byWhom,
    // the title says the same, in the reader's language
    text: kind === 'opened' && byWhom === 'litper' ? null : (text ?? null),
  })),
  playbooks: playbooksFor(incident).map((one) => one.id),
})

/** Which parcels it hits; nothing where it is about a shop, a code or a topic. */
export const NOWHERE = { carrier: '', region: '' }
export const hitBy = ({ subject }: Incident) => placeOf(subject) ?? NOWHERE
