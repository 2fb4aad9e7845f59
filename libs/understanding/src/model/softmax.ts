import { INTENT_NAMES, possibleIn, type State } from '../intents.ts'
import { CLASSES } from './features.ts'

/** Which classes can be in which state, in the order of INTENT_NAMES. */
const POSSIBLE = new Map<State, readonly boolean[]>()
export function possible(state: State): readonly boolean[] {
  let found = POSSIBLE.get(state)
  if (!found) {
    found = INTENT_NAMES.map((intent) => possibleIn(intent, state))
    POSSIBLE.set(state, found)
  }
  return found
}

/** Logits to probabilities, in place; what cannot be in this state gets 0. A higher temperature is less certain. */
export function softmax(logits: Float64Array, state: State, temperature = 1): Float64Array {
  const allowed = possible(state)
  let highest = -Infinity
  for (let c = 0; c < CLASSES; c++) if (allowed[c] && logits[c]! > highest) highest = logits[c]!
  let sum = 0
  for (let c = 0; c < CLASSES; c++) sum += logits[c] = allowed[c] ? Math.exp((logits[c]! - highest) / temperature) : 0
  for (let c = 0; c < CLASSES; c++) logits[c]! /= sum
  return logits
}
