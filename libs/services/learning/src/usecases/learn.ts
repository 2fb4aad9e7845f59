import { wilson } from '@litper/metrics'
import { compare, type Verdict } from '../domain/compare.ts'
import type { Dimension, Group, LearningParts } from './ports.ts'

const DAY = 86_400_000
/** A message is judged when its parcel had two days to move. */
const MATURE_DAYS = 2

export interface Query {
  readonly by: readonly Dimension[]
  readonly days: number
  readonly purpose?: string | undefined
}
export interface Measured extends Group {
  /** Of the share that moved within a day, 95 %. */
  readonly interval: readonly [low: number, high: number]
}

/** What became of messages, by the named dimensions. */
export async function summarise({ outcomes, clock }: LearningParts, query: Query): Promise<Measured[]> {
  const groups = await outcomes.group({ ...query, ...windowOf(clock.now(), query.days), limit: 200 })
  return groups.map((one) => ({ ...one, interval: wilson(one.moved, one.messages) }))
}

export interface Candidate extends Verdict {
  readonly purpose: string
  readonly hour: number
  readonly messages: number
  readonly share: number
  /** Of the same message at all other hours. */
  readonly others: { readonly messages: number; readonly share: number }
}

/**
 * Hours at which a message did better or worse than at all others, each compared once; the correction counts all comparisons of the
 * answer. A difference that is seen is no cause yet: who is written to at night may differ. So it is proposed, and not applied.
 */
export async function proposeHours({ outcomes, clock }: LearningParts, days: number): Promise<Candidate[]> {
  const groups = await outcomes.group({ by: ['purpose', 'hour'], ...windowOf(clock.now(), days), limit: 10_000 })
  const totals = new Map<string, { messages: number; moved: number }>()
  for (const { by, messages, moved } of groups) {
    const total = totals.get(by['purpose']!) ?? { messages: 0, moved: 0 }
    totals.set(by['purpose']!, { messages: total.messages + messages, moved: total.moved + moved })
  }
  return groups.map(({ by, messages, moved }) => {
    const total = totals.get(by['purpose']!)!
    const others = { messages: total.messages - messages, moved: total.moved - moved }
    return {
      purpose: by['purpose']!,
      hour: Number(by['hour']),
      ...{ messages, share: shareOf(moved, messages) },
      others: { messages: others.messages, share: shareOf(others.moved, others.messages) },
      ...compare({ messages, moved }, others, groups.length),
    }
  })
}

const windowOf = (now: Date, days: number) => ({
  from: new Date(now.getTime() - (days + MATURE_DAYS) * DAY),
  until: new Date(now.getTime() - MATURE_DAYS * DAY),
})
const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
