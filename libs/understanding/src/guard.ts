import { DOUBTS, PLAIN, REFUSAL } from './guard-patterns.ts'
import type { Intent, State } from './intents.ts'

/** States in which an order can still be taken back by words. */
const REVOCABLE: readonly State[] = ['confirmation_awaited', 'address_awaited', 'under_way']
/** A longer message says more than one thing. In tokens. */
const LONGEST = 16
/** «no, lo quiero» is the contrary of «no lo quiero», and tokens have no commas. */
const NO_AND_THEN = /\bno\s*[,.;:!\n]\s*(?:s[ií]\s+)?l[oa]s?\s/iu
const LONGEST_TEXT = 1_200

/**
 * Why the words of a message do not allow an act that cannot be taken back; empty when they do. A second opinion beside
 * the classifier: both must agree. When in doubt the answer is «ask».
 */
export function doubtsOf(intent: Intent, text: string, tokens: readonly string[], state: State): readonly string[] {
  if (intent !== 'cancel_order' && intent !== 'confirm_no') return ['not an act of taking back']
  if (!REVOCABLE.includes(state)) return ['nothing to take back in this state']
  const said = ` ${tokens.filter((token) => token !== '-').join(' ')} `
  const wanted = intent === 'confirm_no' ? [...REFUSAL, ...PLAIN] : PLAIN
  const doubts = DOUBTS.filter(([, pattern]) => pattern.test(said)).map(([name]) => name)
  if (!wanted.some((pattern) => pattern.test(said))) doubts.push('no plain words for it')
  if (NO_AND_THEN.test(text.slice(0, LONGEST_TEXT))) doubts.push('a stop after the no')
  if (tokens.length > LONGEST) doubts.push('a long message')
  return [...new Set(doubts)]
}
