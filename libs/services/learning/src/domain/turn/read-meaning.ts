import {
  type Intent,
  isIrreversible,
  type LearntPhrases,
  learntIn,
  type State,
  type Understood,
  understand,
  withLearnt,
  wordsOf,
} from '@litper/understanding'

/** Masked words in the situation in which they were written. */
interface Written {
  readonly text: string
  readonly state: State
}
type Reading = Pick<Understood, 'intent' | 'confidence' | 'sure' | 'irreversibleAllowed'>

/** A message is looked at for each phrase and each candidate: the shared model reads it once. */
const known = new WeakMap<Written, { readonly words: string; readonly alone: Reading }>()
function heard(one: Written) {
  const found = known.get(one)
  if (found) return found
  // a mask is no word of anybody: no phrase reaches over it
  const words = wordsOf(one.text.replace(/\[[^\]]*\]/g, ' # '))
  const made = { words, alone: understand(one.text, one.state) }
  known.set(one, made)
  return made
}

/** As the chat would have read it with these phrases. */
export function read(one: Written, phrases: readonly LearntPhrases[]): Reading {
  const { words, alone } = heard(one)
  return phrases.length === 0 ? alone : withLearnt(alone, learntIn(words, one.state, phrases))
}

/** Read right and surely; a cancellation needs no more than its button, and a no means the same act. */
export const isHelped = ({ intent, sure }: Reading, meant: Intent): boolean =>
  isIrreversible(meant) ? isIrreversible(intent) : intent === meant && sure

/** Whether a phrase of this meaning would make it understood: what calls a person stays as it is. */
export const canBeHelped = (one: Written, intent: Intent): boolean =>
  isHelped(withLearnt(heard(one).alone, { intent }), intent)

export const saysOne = (one: Written, phrase: string): boolean => ` ${heard(one).words} `.includes(` ${phrase} `)

/** One word alone says too little, and more than five are one person's own sentence. */
const SIZES = [2, 3, 4, 5] as const
/** Words that hold others together: a phrase of these alone says nothing. */
const EMPTY = new Set(
  'a al ke de del el en es esa ese eso esta este i la las le les lo los me mi mis no o para por se si su sus te tu un una ia io'.split(
    ' ',
  ),
)
/** Each run of words in it that could be a phrase. */
export function phrasesIn(one: Written): Set<string> {
  const found = new Set<string>()
  for (const run of heard(one).words.split(/ ?\. ?/)) {
    const words = run.split(' ').filter(Boolean)
    for (const size of SIZES)
      for (let from = 0; from + size <= words.length; from++) {
        const phrase = words.slice(from, from + size)
        if (phrase.some((word) => !EMPTY.has(word))) found.add(phrase.join(' '))
      }
  }
  return found
}
