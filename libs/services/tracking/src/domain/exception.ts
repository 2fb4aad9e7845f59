import { addBusinessDays, endOfWorkingDay, startOfDay } from '@litper/colombia'

/** What the merchant tells the carrier to do with a parcel that it could not hand over. */
export const ANSWER_KINDS = ['redeliver', 'date', 'address', 'office', 'return'] as const
export type AnswerKind = (typeof ANSWER_KINDS)[number]

export interface Answer {
  readonly kind: AnswerKind
  /** YYYY-MM-DD, of `date`. */
  readonly date?: string | undefined
  /** Of `address`. */
  readonly address?: string | undefined
  readonly note?: string | undefined
}
export interface GivenAnswer extends Answer {
  readonly at: string
  /** An id of ours, or `customer`. */
  readonly by: string
  /** It was taken back. */
  readonly withdrawnAt?: string | undefined
}
export interface DeliveryException {
  readonly waybillId: string
  readonly orderId: string
  readonly carrier: string
  readonly city: string
  readonly family: string
  readonly state: 'open' | 'answered' | 'closed'
  /** By the carrier's clock: which novedad of the parcel it is. */
  readonly openedAt: string
  readonly answerUntil: string
  readonly answeredAt?: string | undefined
  readonly answers: readonly GivenAnswer[]
}

const DAYS = 3
/** Until when the carrier waits for an answer. `days`: working days that it gives. */
export const answerUntil = (openedAt: string, days = DAYS): string =>
  endOfWorkingDay(new Date(openedAt), days).toISOString()

/** The day of this moment in Colombia, as YYYY-MM-DD. */
export const dayOf = (now: Date): string => startOfDay(now).toISOString().slice(0, 10)
/** The next working day, as YYYY-MM-DD: proposed for an answer of kind `date`. */
export const nextWorkingDay = (now: Date): string => addBusinessDays(dayOf(now), 1)

const PROPOSED: Readonly<Record<string, AnswerKind>> = {
  address_wrong: 'address',
  address_incomplete: 'address',
  city_mismatch: 'address',
  recipient_unknown: 'address',
  recipient_moved: 'address',
  out_of_zone: 'office',
  office_pickup_pending: 'office',
  no_money: 'date',
  rescheduled: 'date',
  refused: 'return',
  damaged: 'return',
}
/** What is done as a rule; a person decides. */
export const proposedAnswer = (family: string): AnswerKind => PROPOSED[family] ?? 'redeliver'

/** What an answer lacks; undefined when it can be told to a carrier. */
export function lackOf({ kind, date, address }: Answer, today: string): 'date' | 'address' | undefined {
  if (kind === 'date' && (!date || date <= today)) return 'date'
  if (kind === 'address' && (address?.trim().length ?? 0) < 5) return 'address'
  return undefined
}

/** The answer that stands. */
export const standingAnswer = ({ answers }: Pick<DeliveryException, 'answers'>): GivenAnswer | undefined => {
  const last = answers.at(-1)
  return last?.withdrawnAt ? undefined : last
}
