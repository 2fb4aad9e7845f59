import { emit, TurnAlarmed } from '@litper/contracts'
import { TIMED_PURPOSES } from '@litper/kernel'
import {
  decideTrial,
  type Found,
  partsOf,
  type Seen,
  SUBJECTS,
  type Topic,
  type Turn,
  type Value,
  watchDrift,
} from '../domain/turn/index.ts'
import { examineCandidate, isSame, lockTurn, settle } from './change-in-force.ts'
import type { CaseWindow, InForce, LearningParts } from './ports.ts'

export const MAKE_TURN = 'learning.make-turn'
const DAY = 86_400_000
/** The latest of a topic; more would say the same. */
const MOST_SEEN = 60_000
/** Between two looks at a trial or a promotion: to look more often would find more by chance. */
const LOOK_DAYS = 6
/** After a candidate was refused or ended it is not proposed again for so long. */
const REST_DAYS = 30
const BY = 'learning'

/** All that turns are about. */
export const TOPICS: readonly Topic[] = [
  ...TIMED_PURPOSES.map((topic) => ({ kind: 'hour', topic }) as const),
  { kind: 'weights', topic: 'risk' },
  { kind: 'carrier', topic: 'carrier' },
  { kind: 'article', topic: 'answer' },
  { kind: 'phrase', topic: 'chat' },
]
/** What was seen of one topic. */
export interface History extends Topic {
  readonly seen: readonly Seen[]
}

/** When cases began that are old enough to be judged, and not too old. */
export function windowOf({ kind }: Pick<Topic, 'kind'>, now: Date): CaseWindow {
  const { history, mature } = SUBJECTS[kind].days
  return { from: ago(now, history), until: ago(now, mature), limit: MOST_SEEN }
}

/** The cases of the tenant that are old enough to be judged. */
export function gather({ cases, clock }: Pick<LearningParts, 'cases' | 'clock'>, topics = TOPICS): Promise<History[]> {
  return Promise.all(
    topics.map(async (topic) => ({ ...topic, seen: await cases.seen(topic, windowOf(topic, clock.now())) })),
  )
}
export const isOf = (topic: Topic) => (one: Topic) => one.kind === topic.kind && one.topic === topic.topic

/** The value in force in each place; null: none was chosen. */
export const inForceAt =
  (all: readonly InForce[], topic: Topic) =>
  (place: string): Value | null =>
    all.find((one) => isOf(topic)(one) && one.place === place)?.value ?? null

/**
 * One work for each transaction: a look at each turn that lives, then the candidates that are new.
 * @param elsewhere by message: where others did better
 */
export async function worksOfTurn(
  parts: LearningParts,
  all: readonly History[],
  elsewhere: ReadonlyMap<string, readonly Found[]>,
): Promise<(() => Promise<void>)[]> {
  const [living, inForce] = [await parts.turns.living(), await parts.inForce.list()]
  const looks = living.map((turn) => () => lookAt(parts, turn, all.find(isOf(turn))?.seen ?? []))
  const finds = all.flatMap((history) => {
    const { kind, topic, seen } = history
    const valueAt = inForceAt(inForce, history)
    const own = SUBJECTS[kind].find(partsOf(seen).choosing, valueAt).map((found) => ({ found, by: BY }))
    const others = kind === 'hour' ? (elsewhere.get(topic) ?? []) : []
    const theirs = others.map((found) => ({ found, by: `${BY}, from others` }))
    return [...own, ...theirs].map(({ found, by }) => async () => {
      if (!(await rests(parts, history, found))) await examineCandidate(parts, { kind, topic, found, seen, by })
    })
  })
  return [...looks, ...finds]
}

/** Judges a trial, or watches what was promoted; at most once a week, however often it is asked. */
async function lookAt(parts: LearningParts, found: Turn, seen: readonly Seen[]): Promise<void> {
  const { turn, known } = await lockTurn(parts, found)
  const now = parts.clock.now()
  if (!isDue(turn, now)) return
  const at = now.toISOString()
  const next =
    turn.state === 'trial' ? decideTrial(turn, seen, at, BY) : watchDrift(turn, latelyOf(turn, seen, now), at)
  await settle(parts, known, turn, { ...next, lookedAt: at })
  const entry = next.audit.at(-1)
  if (next === turn || entry?.step !== 'alarmed') return
  const { id, kind, topic, place } = turn
  await parts.publish([emit(TurnAlarmed, { turnId: id, kind, topic, place, because: entry.because, at })])
}
function isDue({ kind, lookedAt, triedAt }: Turn, now: Date): boolean {
  const [last, days] = lookedAt ? [lookedAt, LOOK_DAYS] : [triedAt, SUBJECTS[kind].days.firstLook]
  return last !== undefined && last <= ago(now, days).toISOString()
}

/** The last days that can be judged, since the promotion. */
function latelyOf({ kind, audit }: Turn, seen: readonly Seen[], now: Date): Seen[] {
  const promotedAt = audit.findLast(({ step }) => step === 'promoted')?.at ?? ''
  const { mature, drift } = SUBJECTS[kind].days
  const from = ago(now, mature + drift).toISOString()
  return seen.filter(({ at }) => at >= from && at >= promotedAt)
}

/** It was ended lately; or, where the place does not tell one matter from another, it is tried or in force already. */
async function rests({ turns, clock }: LearningParts, { kind, topic }: Topic, { place, to }: Found): Promise<boolean> {
  const since = ago(clock.now(), REST_DAYS).toISOString()
  const isAlike = SUBJECTS[kind].isSame
  const all = isAlike ? await turns.ofTopic({ kind, topic }) : await turns.ofPlace({ kind, topic, place })
  return all.some((one) => {
    if (!(isAlike ?? isSame)(one.to, to)) return false
    if (isAlike && (one.state === 'trial' || one.state === 'promoted')) return true
    return ['refused', 'stopped', 'rolled_back'].includes(one.state) && one.audit.at(-1)!.at > since
  })
}

const ago = (now: Date, days: number) => new Date(now.getTime() - days * DAY)
