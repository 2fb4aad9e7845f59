import {
  decideExamined,
  decideTrial,
  examine,
  type Found,
  findBetter,
  hourFor,
  partsOf,
  propose,
  rollBack,
  type Seen,
  type Turn,
  watchDrift,
} from '@litper/learning/turn'
import { Months, PLANTED, policyOf } from './months.ts'

const PURPOSE = 'en_oficina'
/** Days of history before the first look; then one look a week. */
const HISTORY_DAYS = 90
const WEEK = 7
const WEEKS = 16
/** In which the planted city's office changes its hours. */
const CHANGE_WEEK = 12
/** A wrong opinion: 8 seems better in Cali only because at 8 all messages are about one carrier's parcels, which customers fetch sooner. */
const OPINION: Found = { city: 'Cali', from: 10, to: 8 }

export interface Told {
  readonly found: readonly Found[]
  readonly planted: Turn
  readonly opinion: Turn
  /** What was found where no hour is better. */
  readonly others: readonly Turn[]
  /** Raw shares by which the opinion seems good. */
  readonly seems: { readonly at8: number; readonly at10: number }
  readonly before: number
  readonly after: number
  readonly promotedInWeek?: number
  readonly alarmInWeek?: number
}

/** One turn from its beginning to its end: the wrong hour is found, examined, tried and replaced; later the new hour does worse and is rolled back. */
export function tell(seed: number): Told {
  const months = new Months(seed, { changesOnDay: HISTORY_DAYS + CHANGE_WEEK * WEEK })
  const history = Array.from({ length: HISTORY_DAYS }, (_, day) => months.day(day, policyOf)).flat()
  const found = findBetter(partsOf(history).choosing, policyOf)
  const now = history.at(-1)!.sentAt
  const turnOf = (one: Found, by: string) =>
    decideExamined(propose(`${one.city} ${one.to}`, PURPOSE, one), examine(history, one), history, now, by)
  const opinion = turnOf(OPINION, 'ana')
  const others = found.filter(({ city }) => city !== PLANTED.city).map((one) => turnOf(one, 'learning'))
  const mine = found.find(({ city }) => city === PLANTED.city) ?? {
    city: PLANTED.city,
    from: PLANTED.hour,
    to: PLANTED.hour,
  }
  let planted = turnOf(mine, 'learning')
  const weeks: Seen[][] = []
  let [promotedInWeek, alarmInWeek] = [undefined, undefined] as (number | undefined)[]
  for (let week = 0; week < WEEKS; week++) {
    const inForce = [planted, opinion, ...others]
    const hour = (city: string, orderId: string) => {
      const turn = inForce.find((one) => one.city === city)
      return turn && turn.state !== 'refused' ? hourFor(turn, orderId) : policyOf(city)
    }
    const seen = Array.from({ length: WEEK }, (_, day) => months.day(HISTORY_DAYS + week * WEEK + day, hour)).flat()
    weeks.push(seen)
    const at = seen.at(-1)!.sentAt
    const before = planted.state
    if (before === 'trial') planted = decideTrial(planted, weeks.flat(), at, 'learning')
    if (planted.state === 'promoted' && before === 'trial') promotedInWeek = week
    if (week > (promotedInWeek ?? WEEKS)) planted = watchDrift(planted, seen, at)
    if (planted.audit.at(-1)?.step === 'alarmed') {
      alarmInWeek = week
      planted = rollBack(planted, at, 'ana', 'the office opens at 13 now')
    }
  }
  const share = (seen: readonly Seen[]) => movedShare(seen.filter(({ city }) => city === PLANTED.city))
  const cali = (hour: number) => movedShare(history.filter((one) => one.city === 'Cali' && one.hour === hour))
  return {
    ...{ found, planted, opinion, others, before: share(history) },
    after: share(weeks.slice((promotedInWeek ?? -1) + 1, CHANGE_WEEK).flat()),
    seems: { at8: cali(8), at10: cali(10) },
    ...(promotedInWeek !== undefined && { promotedInWeek }),
    ...(alarmInWeek !== undefined && { alarmInWeek }),
  }
}

const movedShare = (seen: readonly Seen[]) => seen.filter(({ moved }) => moved).length / seen.length

/** From this hour on the change does no harm. */
const UNHARMED = 13
/** How often each part of a turn goes right, over many merchants' months. */
export function many(seeds: readonly number[]) {
  const all = seeds.map(tell)
  const share = (of: readonly Told[], is: (one: Told) => boolean) => of.filter(is).length / Math.max(1, of.length)
  const harmed = all.filter(({ planted, promotedInWeek }) => promotedInWeek !== undefined && planted.to < UNHARMED)
  const others = all.flatMap((one) => one.others)
  return {
    found: share(all, ({ found }) => found.some(({ city }) => city === PLANTED.city)),
    promoted: share(all, ({ promotedInWeek }) => promotedInWeek !== undefined),
    opinionRefused: share(all, ({ opinion }) => opinion.state === 'refused'),
    falselyFound: others.length,
    falselyTried: others.filter(({ state }) => state !== 'refused').length,
    harmed: harmed.length,
    alarmed: share(harmed, ({ alarmInWeek }) => alarmInWeek !== undefined && alarmInWeek >= CHANGE_WEEK),
    falselyAlarmed: share(all, ({ alarmInWeek }) => alarmInWeek !== undefined && alarmInWeek < CHANGE_WEEK),
  }
}
