import { DomainError } from '@litper/kernel'
import { detectorOf } from '../detect/detectors.ts'
import type { Finding } from '../detect/series.ts'
import { learntWords } from './learnt-alarms.ts'
import { type PlaceNames, subjectWords } from './subject-words.ts'

export const INCIDENT_STATES = ['open', 'acknowledged', 'working', 'resolved', 'closed'] as const
export type IncidentState = (typeof INCIDENT_STATES)[number]
export type Severity = 'critical' | 'error' | 'warning'

/** What is under way and hit, when it was last counted. */
export interface Affected {
  readonly parcels: number
  /** To be collected at the doors, in pesos. */
  readonly pesos: string
}
export interface Incident {
  readonly id: string
  /** `manual`: a person opened it. */
  readonly detector: string
  /** `carrier:tcc`, `region:76`, `shop:…`, `code:…`, `topic:…`. One living incident each. */
  readonly subject: string
  readonly state: IncidentState
  readonly severity: Severity
  /** `all`: seen over all merchants; its numbers are not told. */
  readonly seenBy: 'own' | 'all' | 'person'
  readonly summary: string
  readonly finding?: Finding | undefined
  readonly leader?: string | undefined
  readonly affected: Affected
  readonly openedAt: Date
  readonly alarmedAt: Date
  readonly noticeDueAt?: Date | undefined
  readonly resolvedAt?: Date | undefined
  readonly closedAt?: Date | undefined
}

/** How often those who wait are told something, while it lasts. */
const NOTICE_EVERY_MINUTES: Record<Severity, number> = { critical: 30, error: 60, warning: 240 }

/** What each verb needs, and what it makes of the incident. */
const MOVES = {
  acknowledge: { from: ['open'], to: 'acknowledged' },
  work: { from: ['open', 'acknowledged'], to: 'working' },
  resolve: { from: ['open', 'acknowledged', 'working'], to: 'resolved' },
  close: { from: ['resolved'], to: 'closed' },
  reopen: { from: ['resolved'], to: 'working' },
} as const satisfies Record<string, { from: readonly IncidentState[]; to: IncidentState }>
export type Move = keyof typeof MOVES

export const isLiving = ({ state }: Pick<Incident, 'state'>): boolean => state !== 'resolved' && state !== 'closed'
export const nextNotice = (severity: Severity, from: Date): Date =>
  new Date(from.getTime() + NOTICE_EVERY_MINUTES[severity] * 60_000)

/** @throws DomainError `incident.cannot_<move>` (conflict) when its state does not allow it */
export function move(incident: Incident, by: Move, { who, at }: { who: string; at: Date }): Incident {
  const { from, to } = MOVES[by]
  if (!(from as readonly string[]).includes(incident.state))
    throw new DomainError(`incident.cannot_${by}`, 'conflict', { state: incident.state })
  const leader = incident.leader ?? (by === 'acknowledge' || by === 'work' ? who : undefined)
  const moved = { ...incident, state: to, leader }
  if (by === 'resolve') return { ...moved, resolvedAt: at, noticeDueAt: undefined }
  if (by === 'close') return { ...moved, closedAt: at }
  if (by === 'reopen') return { ...moved, resolvedAt: undefined, noticeDueAt: nextNotice(incident.severity, at) }
  return moved
}

/** In the reader's language; what a person wrote is as they wrote it. */
export function summaryOf(
  { detector, subject, summary }: Pick<Incident, 'detector' | 'subject' | 'summary'>,
  names: PlaceNames,
) {
  const words = detectorOf(detector)?.words ?? learntWords(detector)
  if (!words) return { es: summary, en: summary }
  const about = subjectWords(subject, names)
  return { es: `${words.es}: ${about.es}`, en: `${words.en}: ${about.en}` }
}

/** What an alarm is about, at the level at which people act on it: a carrier in a region is the carrier's matter. */
export const subjectOf = (subject: string): string => subject.split('/')[0]!

/** Carrier and region of a subject: which parcels it hits. */
export function placeOf(subject: string): { carrier?: string; region?: string } | undefined {
  const parts = Object.fromEntries(subject.split('/').map((part) => part.split(':') as [string, string]))
  const { carrier, region } = parts
  return carrier || region ? { ...(carrier && { carrier }), ...(region && { region }) } : undefined
}
