import { isTried } from '@litper/kernel'
import type { LearntPhrases } from '@litper/understanding'

/** Phrases of one meaning in one situation, and others that a share of the conversations gets, to measure them. */
export interface KnownPhrases extends LearntPhrases {
  readonly trial?: { readonly turnId: string; readonly phrases: readonly string[]; readonly share: number }
}

/** What counts in this conversation: by a hash of ids, so that it stays the same in all of it. */
export const phrasesFor = (all: readonly KnownPhrases[], conversationId: string): LearntPhrases[] =>
  all.map(({ state, intent, phrases, trial }) => ({
    ...{ state, intent },
    phrases: trial && isTried(trial, conversationId) ? trial.phrases : phrases,
  }))
