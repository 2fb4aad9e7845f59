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
  for (let c = 0; c < CLASSES; c++) sum += logits[c] = allowed[c] ? expOf((logits[c]! - highest) / temperature) : 0
  for (let c = 0; c < CLASSES; c++) logits[c]! /= sum
  return logits
}

const HALVES = Array.from({ length: 64 }, (_, n) => 0.5 ** n)
const TERMS = [1 / 3628800, 1 / 362880, 1 / 40320, 1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1, 1]

/** e^x for x ≤ 0 by sums and products only: Math.exp may differ in its last bit from one machine to the next. */
export function expOf(x: number): number {
  if (x < -43) return 0
  const n = Math.ceil(-x / Math.LN2)
  const rest = x + n * Math.LN2
  let sum = 0
  for (const term of TERMS) sum = sum * rest + term
  return sum * HALVES[n]!
}
