import {
  decideExamined,
  decideTrial,
  examine,
  type Found,
  partsOf,
  promote,
  propose,
  rollBack,
  type Seen,
  SUBJECTS,
  type Turn,
  valueFor,
  watchDrift,
} from '@litper/learning/turn'
import { instantOf } from './months.ts'
import type { Play } from './play.ts'

/** One look a week, after the history. */
const WEEK = 7
const WEEKS = 18
/** In which what was promoted goes bad. */
const CHANGE_WEEK = 12

export interface Told {
  readonly found: readonly Found[]
  readonly planted: Turn
  readonly opinion: Turn
  /** What was found where nothing is better. */
  readonly others: readonly Turn[]
  /** Shares by which the opinion seems good. */
  readonly seems: readonly [candidate: number, champion: number]
  readonly before: number
  readonly after: number
  readonly promotedInWeek?: number
  readonly alarmInWeek?: number
}

/** One turn from its beginning to its end: the error is found, the candidate examined, tried and promoted; later it does worse and is rolled back. */
export function tell(play: Play, seed: number): Told {
  const { about, policyOf, historyDays } = play
  const subject = SUBJECTS[about.kind]
  const cases = play.begin(seed, historyDays + CHANGE_WEEK * WEEK)
  const history = Array.from({ length: historyDays }, (_, day) => cases(day, policyOf)).flat()
  const found = subject.find(partsOf(history).choosing, policyOf)
  const now = history.at(-1)!.at
  const idOf = ({ place, to }: Found) => `${place} ${typeof to === 'object' ? about.topic : to}`
  const turnOf = (one: Found, by: string) =>
    decideExamined(propose(idOf(one), about, one), examine(subject, history, one), history, now, by)
  // another turn of the same place would be in its way, so the opinion is held against history alone
  const opinion = turnOf(play.opinion, 'ana')
  const others = found.filter((one) => !play.isPlanted(one)).map((one) => turnOf(one, 'learning'))
  const { from } = play.planted
  let planted = turnOf(found.find(play.isPlanted) ?? play.planted, 'learning')
  const weeks: (readonly Seen[])[] = []
  let [promotedInWeek, alarmInWeek] = [undefined, undefined] as (number | undefined)[]
  for (let week = 0; week < WEEKS; week++) {
    const inForce = [planted, ...others, opinion]
    const value = (place: string, orderId: string) => {
      const turn = inForce.find((one) => one.place === place)
      return turn && turn.state !== 'refused' ? valueFor(turn, orderId) : policyOf(place)
    }
    const seen = Array.from({ length: WEEK }, (_, day) => cases(historyDays + week * WEEK + day, value)).flat()
    weeks.push(seen)
    const at = seen.at(-1)!.at
    const before = planted.state
    if (before === 'trial')
      planted = subject.isDecidedElsewhere
        ? promote(planted, [], { at, by: 'ana', because: 'approved in the knowledge' })
        : decideTrial(planted, weeks.flat(), at, 'learning')
    if (planted.state === 'promoted' && before === 'trial') promotedInWeek = week
    const since = Math.max((promotedInWeek ?? WEEKS) + 1, week + 1 - subject.days.drift / WEEK)
    if (week >= since) planted = watchDrift(planted, weeks.slice(since).flat(), at)
    if (planted.audit.at(-1)?.step === 'alarmed') {
      alarmInWeek = week
      planted = rollBack(planted, { at, by: 'ana', because: 'it does worse than it did' })
    }
  }
  const isPromoted = promotedInWeek !== undefined
  return {
    ...{ found, planted, opinion, others, seems: play.seems(history), before: play.share(history, from) },
    after: play.share(weeks.slice((promotedInWeek ?? -1) + 1, CHANGE_WEEK).flat(), isPromoted ? planted.to : from),
    ...(promotedInWeek !== undefined && { promotedInWeek }),
    ...(alarmInWeek !== undefined && { alarmInWeek }),
  }
}

/** The looks of one trial: no more are made. */
const TRIAL_WEEKS = 6
const NOTHING = { messages: 0, share: 0 }
const PASSED = { candidate: NOTHING, champion: NOTHING, points: 0, low: 0, high: 0, verdict: 'better' } as const

/** The bad candidate as if golden set and replay had let it pass: whether its trial promotes it. */
export function tryAnyway({ about, opinion, historyDays, policyOf, begin }: Play, seed: number): Turn {
  const cases = begin(seed, Infinity)
  // a trial begins after the history, when what made the candidate seem good is over
  for (let day = 0; day < historyDays; day++) cases(day, policyOf)
  const proposed = propose(`tried anyway ${seed}`, about, opinion)
  const passed = { golden: PASSED, replay: PASSED, verdict: 'try' } as const
  let turn = decideExamined(proposed, passed, [], instantOf(historyDays, 0), 'nobody')
  const seen: Seen[] = []
  for (let week = 0; week < TRIAL_WEEKS && turn.state === 'trial'; week++) {
    for (let day = 0; day < WEEK; day++)
      seen.push(
        ...cases(historyDays + week * WEEK + day, (place, orderId) =>
          place === turn.place ? valueFor(turn, orderId) : policyOf(place),
        ),
      )
    turn = decideTrial(turn, seen, seen.at(-1)!.at, 'learning')
  }
  return turn
}

/** How often each part of a turn goes right, over many merchants' months. */
export function many(play: Play, seeds: readonly number[]) {
  const all = seeds.map((seed) => tell(play, seed))
  const share = (of: readonly Told[], is: (one: Told) => boolean) => of.filter(is).length / Math.max(1, of.length)
  const harmed = all.filter(({ planted, promotedInWeek }) => promotedInWeek !== undefined && play.isHarmed(planted.to))
  const others = all.flatMap((one) => one.others)
  return {
    merchants: all.length,
    found: share(all, ({ found }) => found.some(play.isPlanted)),
    tried: share(all, ({ planted }) => planted.audit[0]?.step === 'tried'),
    promoted: share(all, ({ promotedInWeek }) => promotedInWeek !== undefined),
    opinionRefused: share(all, ({ opinion }) => opinion.state === 'refused'),
    falselyFound: others.length,
    falselyTried: others.filter(({ state }) => state !== 'refused').length,
    harmed: harmed.length,
    alarmed: share(harmed, ({ alarmInWeek }) => alarmInWeek !== undefined && alarmInWeek >= CHANGE_WEEK),
    falselyAlarmed: share(all, ({ alarmInWeek }) => alarmInWeek !== undefined && alarmInWeek < CHANGE_WEEK),
  }
}
export type Many = ReturnType<typeof many>
