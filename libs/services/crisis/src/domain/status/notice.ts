import { type Component, type Impact, meaningOf } from './components.ts'

export interface Words {
  readonly es: string
  readonly en: string
}
export const NOTICE_STATES = ['investigating', 'identified', 'monitoring', 'resolved'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]
export interface Update {
  readonly at: string
  readonly state: NoticeState
  /** None for an alert: the page has words of its own for it. */
  readonly text?: Words | undefined
}
/** One disturbance on the public page. */
export interface Notice {
  readonly id: string
  readonly source: 'alert' | 'incident'
  /** The alert's fingerprint, or the incident's id. One living notice each. */
  readonly ref: string
  readonly components: readonly Component[]
  readonly impact: Impact
  readonly title?: Words | undefined
  readonly updates: readonly Update[]
  readonly beganAt: Date
  readonly endedAt?: Date | undefined
}
export interface HeardAlert {
  readonly status: 'firing' | 'resolved'
  readonly fingerprint: string
  readonly labels: Readonly<Record<string, string>>
  readonly startsAt: Date
  readonly endsAt?: Date | undefined
}

/** The notice after an alert, from the living one of its fingerprint; undefined when nothing changes. The page shows none of its labels. */
export function hear(alert: HeardAlert, living: Notice | undefined, { id, at }: { id: string; at: Date }) {
  const meaning = meaningOf(alert.labels)
  if (alert.status === 'resolved') return living && ended(living, earlier(alert.endsAt, at), at)
  if (living || !meaning) return undefined
  const beganAt = earlier(alert.startsAt, at)
  const updates: Update[] = [{ at: at.toISOString(), state: 'investigating' }]
  return { id, source: 'alert', ref: alert.fingerprint, ...meaning, updates, beganAt } satisfies Notice
}

/** A person's word on it; `resolved` ends it. */
export function told(
  notice: Notice,
  {
    state,
    text,
    components,
    impact,
    title,
    at,
  }: Omit<Notice, 'id' | 'source' | 'ref' | 'updates' | 'beganAt'> & {
    readonly state: NoticeState
    readonly text?: Words | undefined
    readonly at: Date
  },
): Notice {
  const updates = [...notice.updates, { at: at.toISOString(), state, text }]
  return { ...notice, components, impact, title, updates, endedAt: state === 'resolved' ? at : undefined }
}

const ended = (notice: Notice, endedAt: Date, at: Date): Notice => ({
  ...notice,
  updates: [...notice.updates, { at: at.toISOString(), state: 'resolved' }],
  // a clock that is ahead must not end it before it began
  endedAt: endedAt < notice.beganAt ? at : endedAt,
})
/** A time from another machine counts only when it is not in the future. */
const earlier = (given: Date | undefined, at: Date): Date => (given && given < at ? given : at)
