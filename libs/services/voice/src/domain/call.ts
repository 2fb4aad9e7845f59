/** What a campaign or a person of the team may call for. */
export const OUTGOING = ['order_confirmation', 'delivery_problem', 'office_pickup'] as const
export type Errand = (typeof OUTGOING)[number]
/** Why there is a call. `inbound`: the customer calls us. The others are service in the words of Ley 2300: about the customer's own order. */
export const PURPOSES = [...OUTGOING, 'inbound'] as const
export type Purpose = (typeof PURPOSES)[number]

export const CALL_STATES = ['waiting', 'calling', 'settled'] as const
/** `waiting`: for its hour, for a line, or for the next try. `calling`: it holds a line. */
export type CallState = (typeof CALL_STATES)[number]

export const RESULTS = ['answered', 'silent', 'machine', 'busy', 'no_answer', 'failed', 'cancelled'] as const
/** What became of one try. `silent`: picked up, and nothing was said. */
export type Result = (typeof RESULTS)[number]

export const OUTCOMES = [
  'confirmed',
  'declined',
  'redelivery_wanted',
  'will_pick_up',
  'will_not_pick_up',
  'told',
  'change_wanted',
  'person_wanted',
  'not_theirs',
  'not_understood',
  'not_identified',
  'opted_out',
  'unreachable',
  'not_needed',
  'withheld',
  'cancelled',
] as const
/** What came of the errand, after all its tries. */
export type Outcome = (typeof OUTCOMES)[number]

/** After these a person of the team goes on with it. */
const FOR_A_PERSON: readonly Outcome[] = [
  'change_wanted',
  'person_wanted',
  'not_theirs',
  'not_understood',
  'redelivery_wanted',
  'will_not_pick_up',
  'unreachable',
]
/** A no to a parcel that is under way cannot be carried out by a program. */
export const needsPerson = (outcome: Outcome, purpose: Purpose): boolean =>
  FOR_A_PERSON.includes(outcome) || (outcome === 'declined' && purpose !== 'order_confirmation')

/** Minutes until the next try, at most as long as the merchant's own wait. */
const SOONER: Partial<Record<Result, number>> = { busy: 10, failed: 30 }

export interface Pace {
  readonly tries: number
  readonly maxTries: number
  readonly retryMinutes: number
}
export type After =
  | { readonly kind: 'settle'; readonly outcome: Outcome }
  | { readonly kind: 'again'; readonly at: Date }

/** What follows a try that gave no answer. */
export function afterTry(result: Result, { tries, maxTries, retryMinutes }: Pace, now: Date): After {
  if (result === 'cancelled') return { kind: 'settle', outcome: 'cancelled' }
  if (tries >= maxTries) return { kind: 'settle', outcome: result === 'answered' ? 'not_understood' : 'unreachable' }
  const minutes = Math.min(SOONER[result] ?? retryMinutes, retryMinutes)
  return { kind: 'again', at: new Date(now.getTime() + minutes * 60_000) }
}
