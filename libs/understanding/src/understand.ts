import { doubtsOf } from './guard.ts'
import { INTENT_NAMES, type Intent, isIrreversible, type State } from './intents.ts'
import { bestTwo, type Model, predict, wordsFor } from './model/predict.ts'
import { SURE, UNMISTAKABLE } from './model/settings.ts'

export interface Understood {
  readonly intent: Intent
  /** Calibrated: of the answers with 0.8, four of five are right. */
  readonly confidence: number
  /** False: ask once, in other words; the second time a person gets it. */
  readonly sure: boolean
  readonly runnerUp: { readonly intent: Intent; readonly confidence: number }
  /**
   * True only for cancel_order and confirm_no, and only when classifier and second opinion agree. False: never act,
   * offer the button that names the order.
   */
  readonly irreversibleAllowed: boolean
  /** Why, for the people who read the conversation. May hold words of the customer: not for logs. */
  readonly evidence: readonly string[]
}

/**
 * What a customer means in the state in which they write. Pure, deterministic, total: any text gives an answer, the same
 * on every machine. Under a millisecond; only the first 1,200 characters are read.
 */
export function understand(text: string, state: State, model?: Model): Understood {
  const { features, probabilities } = predict(text, state, model)
  const [first, second] = bestTwo(probabilities)
  const intent = INTENT_NAMES[first]!
  const nothing = features.tokens.length === 0
  const confidence = nothing ? 0 : probabilities[first]!
  const evidence = wordsFor(first, features, model)
  let irreversibleAllowed = false
  if (isIrreversible(intent)) {
    const doubts = doubtsOf(intent, text, features.tokens, state)
    irreversibleAllowed = doubts.length === 0 && probabilities[first]! + taking(second, probabilities) >= UNMISTAKABLE
    evidence.push(...doubts.map((doubt) => `doubt: ${doubt}`))
  }
  return {
    intent: nothing ? 'other' : intent,
    confidence,
    sure: confidence >= SURE,
    runnerUp: { intent: INTENT_NAMES[second]!, confidence: probabilities[second]! },
    irreversibleAllowed,
    evidence,
  }
}

/** A no and a cancellation ask for the same act: their probabilities add up. */
const taking = (at: number, probabilities: Float64Array): number =>
  isIrreversible(INTENT_NAMES[at]!) ? probabilities[at]! : 0
