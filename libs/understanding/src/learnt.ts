import { type Intent, isIrreversible, leadsToPerson, possibleIn, type State } from './intents.ts'
import { SURE } from './model/settings.ts'
import { fold } from './text/fold.ts'
import { type Understood, understand } from './understand.ts'

/** Words of a tenant's customers whose meaning people showed. Each phrase is a run of words as `wordsOf` gives them. */
export interface LearntPhrases {
  readonly state: State
  readonly intent: Intent
  readonly phrases: readonly string[]
}
/** What of a reading a learnt phrase may change. */
export type Reading = Pick<Understood, 'intent' | 'confidence' | 'sure' | 'irreversibleAllowed'>

/** Of these the chat must be sure before it acts, and a phrase makes it sure of none; or they say nothing of a matter. */
const NEVER_LEARNT: readonly Intent[] = [
  ...(['confirm_yes', 'keep_order', 'give_address', 'stop_messages'] as const),
  ...(['greeting', 'thanks_or_goodbye', 'other'] as const),
]
/** Whether a phrase can mean it. Of a cancellation it only makes the bot ask, with the button that names the order. */
export const isLearnable = (intent: Intent, state: State): boolean =>
  !NEVER_LEARNT.includes(intent) && possibleIn(intent, state)

/** From this confidence on a complaint reaches a person, whatever was learnt. */
const LIKELY = 0.45
/** What stands against every phrase: an unmistakable act, who wants no more messages, and who needs a person. */
const stands = ({ intent, confidence, sure, irreversibleAllowed }: Reading): boolean =>
  irreversibleAllowed || (intent === 'stop_messages' && sure) || (leadsToPerson(intent) && confidence >= LIKELY)

/** A text as its words sound; what is no word is a dot, and no phrase reaches over it. */
export const wordsOf = (text: string): string =>
  fold(text)
    .map((token) => (/^[a-z0-9]+$/.test(token) ? token : '.'))
    .join(' ')

/** The phrases that are said, by the longest of them; undefined when there are none, or two meanings claim it. */
export function learntIn(words: string, state: State, all: readonly LearntPhrases[]): LearntPhrases | undefined {
  const said = ` ${words} `
  const found = all
    .filter((one) => one.state === state && isLearnable(one.intent, state))
    .map((one) => ({ one, length: Math.max(0, ...one.phrases.filter((p) => said.includes(` ${p} `)).map(sizeOf)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  const [first, second] = found
  return first && first.length !== second?.length ? first.one : undefined
}
const sizeOf = (phrase: string) => phrase.split(' ').length * 100 + phrase.length

/**
 * A reading by the shared model, changed by what is learnt. A phrase alone never allows what cannot be taken back: only the shared model
 * does, for the meaning that it found itself; where a phrase says «cancel», the bot asks.
 */
export function withLearnt<R extends Reading>(read: R, found: Pick<LearntPhrases, 'intent'> | undefined): R {
  if (!found || stands(read)) return read
  if (isIrreversible(found.intent)) return found.intent === read.intent ? read : asks(read, found.intent)
  return { ...read, intent: found.intent, confidence: Math.max(SURE, read.confidence), sure: true, ...NOT_ALLOWED }
}
const NOT_ALLOWED = { irreversibleAllowed: false } as const
const asks = <R extends Reading>(read: R, intent: Intent): R => ({ ...read, intent, sure: false, ...NOT_ALLOWED })

export interface UnderstoodHere extends Understood {
  /** A phrase of this tenant gave it its meaning. */
  readonly learnt?: true
}

/** As `understand`, with what one tenant's people showed. */
export function understandHere(text: string, state: State, all: readonly LearntPhrases[]): UnderstoodHere {
  const read = understand(text, state)
  const found = all.length === 0 ? undefined : learntIn(wordsOf(text), state, all)
  const here = withLearnt(read, found)
  if (here === read) return read
  const { intent, confidence } = read
  return { ...here, learnt: true, runnerUp: intent === here.intent ? read.runnerUp : { intent, confidence } }
}
