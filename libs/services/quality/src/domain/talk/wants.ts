import { type Intent, leadsToPerson, type State, understand } from '@litper/understanding'
import { type Facts, isAnswer, type Talk, type Turn } from './talk.ts'

/** One thing that a customer wants, as their words are understood. */
export interface Want {
  readonly intent: Intent
  readonly turn: Turn
}

const STATE_OF: Readonly<Record<string, State>> = {
  confirming: 'confirmation_awaited',
  held: 'address_awaited',
  delivered: 'delivered',
  returned: 'delivered',
}
const situation = (facts: Facts | undefined): State =>
  facts ? (STATE_OF[facts.status] ?? 'under_way') : 'nobody_known'

/** Less than this is a guess. */
const LIKELY = 0.45
const NOTHING: readonly Intent[] = ['greeting', 'thanks_or_goodbye', 'other']
/** Of two questions in one message both count; of an act and its reason only the act. */
const QUESTIONS: ReadonlySet<Intent> = new Set([
  'where_is_order',
  'amount_question',
  'pay_question',
  'payment_method_question',
  'product_question',
  'carrier_or_guia_question',
  'office_pickup_question',
])

/** Insults and accusations that the classifier may take for something milder. */
const ANGRY =
  /\b(ladron(es)?|rater[oa]s?|estaf\w*|malpari\w*|hijue\w*|mienten|mentiros\w*|falta de respeto|denunci\w*|mentira)\b/i

/** What the customer wanted with one message. */
export function wantsOf(turn: Turn): Want[] {
  const state = situation(turn.facts)
  const read = (text: string) => understand(text, state)
  const { intent, confidence } = read(turn.text)
  const isLikely = confidence >= LIKELY
  if (ANGRY.test(turn.text) && !(isLikely && leadsToPerson(intent))) return [{ intent: 'anger', turn }]
  if (NOTHING.includes(intent) || !isLikely) return []
  // nothing was marked delivered: they ask why it is late
  if (intent === 'claim_not_received' && state !== 'delivered') return [{ intent: 'where_is_order', turn }]
  if (!QUESTIONS.has(intent)) return [{ intent, turn }]
  const parts = turn.text.split(/[?¿,;]|\sy\s/i).filter((part) => part.trim().split(/\s+/).length > 1)
  const more = parts.map(read).filter((one) => QUESTIONS.has(one.intent) && one.confidence >= LIKELY)
  return [...new Set([intent, ...more.map((one) => one.intent)])].map((one) => ({ intent: one, turn }))
}

/** What was wanted in the whole talk. Words that answer a question of ours want nothing new. */
export const wantsIn = (talk: Talk): Want[] =>
  talk.flatMap((turn, at) => (turn.by === 'customer' && !isReply(talk[at - 1]) ? wantsOf(turn) : []))
const isReply = (before: Turn | undefined): boolean =>
  before !== undefined && isAnswer(before) && before.text.includes('?') && !/no te entend/i.test(before.text)

/** What only people of the team can settle, beside what `leadsToPerson` says. */
const FOR_THE_TEAM: ReadonlySet<Intent> = new Set([
  'yes_with_change',
  'change_address',
  'change_date',
  'change_phone',
  'change_quantity_or_product',
  'delivery_instructions',
  'payment_method_question',
  'product_question',
  'invoice_request',
  'stop_messages',
])
const LEFT_ALREADY = /^(created|picked_up|in_transit|out_for_delivery|ready_for_pickup|exception|returning)$/
export function needsPerson({ intent, turn }: Want): boolean {
  if (leadsToPerson(intent) || FOR_THE_TEAM.has(intent)) return true
  if (intent === 'cancel_order') return LEFT_ALREADY.test(turn.facts?.status ?? '')
  return intent === 'keep_order' && turn.facts?.status === 'cancelled'
}
/** Something went wrong for them: words of care are due. */
export const isComplaint = ({ intent }: Want): boolean =>
  intent === 'anger' || intent === 'claim_not_received' || intent === 'claim_damaged_or_wrong'
