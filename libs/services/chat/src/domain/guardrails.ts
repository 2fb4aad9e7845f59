import { unaccented } from '@litper/kernel'
import type { Intent } from '@litper/understanding'
import { type Draft, handOver, text, WORDS_OF } from './reply.ts'
import type { ChatRules } from './rules.ts'
import type { Same } from './same.ts'
import type { Scene } from './scene.ts'

/** What may be meant again and again without anybody being stuck. */
const MAY_REPEAT: readonly Intent[] = ['confirm_yes', 'give_address', 'greeting', 'thanks_or_goodbye', 'other']

export function sameAgain({ said: { intent }, subject, person }: Scene, before: Same | undefined): Same {
  const about = person.proved ? [person.proved] : subject.parcels
  const matter = [intent, ...about.map(({ orderId, status, state = status }) => `${orderId} ${state}`)].join(' ')
  return { matter, times: before?.matter === matter && !MAY_REPEAT.includes(intent) ? before.times + 1 : 1 }
}

/** The tenant’s own triggers of a hand-over, for written words. Undefined: none of them. */
export function triggered(scene: Scene, { handOver: rules }: ChatRules, { times }: Same): Draft | undefined {
  const { intent, sure } = scene.said
  if (phraseIn(scene.words, rules.words) !== undefined) return handOver(scene, 'trigger_word')
  if (sure && rules.intents.includes(intent)) return handOver(scene, intent, WORDS_OF[intent])
  return times >= rules.afterSame ? handOver(scene, 'repeated') : undefined
}

/** A text that the bot must not say is not said: a person is called. What was decided beside the words stands. */
export function withinWords(scene: Scene, draft: Draft, { neverSays }: ChatRules): Draft {
  if (!draft.text || phraseIn(draft.text, neverSays) === undefined) return draft
  const { text: _, buttons: __, ...acts } = draft
  const words = text(scene, 'human')
  const isSaid = phraseIn(words, neverSays) === undefined
  return { ...acts, ...(isSaid && { text: words }), handoff: draft.handoff ?? 'never_says' }
}

const wordsOf = (text: string) => ` ${(unaccented(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `

/** The first of the phrases that the text has, word for word. */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
  const said = wordsOf(text)
  return phrases.find((phrase) => {
    const words = wordsOf(phrase)
    return words.trim() !== '' && said.includes(words)
  })
}
