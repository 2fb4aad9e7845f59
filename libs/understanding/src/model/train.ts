import type { State } from '../intents.ts'
import { CLASSES, type Features } from './features.ts'
import { softmax } from './softmax.ts'

export interface Example {
  readonly features: Features
  readonly state: State
  /** Index in INTENT_NAMES. */
  readonly label: number
}

export interface Training {
  readonly epochs: number
  readonly rate: number
  /** Pull towards zero of each weight that is touched. */
  readonly decay: number
  /** Share of features left out at each look at an example: what holds must not hang on one word. */
  readonly dropout: number
}

/** Random numbers that are the same on every machine (mulberry32). */
export function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Softmax regression by AdaGrad: weights as [bucket × classes + class]. Deterministic. */
export function train(examples: readonly Example[], buckets: number, how: Training): Float32Array {
  const weights = new Float32Array(buckets * CLASSES)
  const squares = new Float32Array(buckets * CLASSES).fill(1e-3)
  const order = examples.map((_, i) => i)
  const next = random(7)
  const logits = new Float64Array(CLASSES)
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) {
      const { features, state, label } = examples[at]!
      const kept: number[] = []
      for (let f = 0; f < features.buckets.length; f++) if (how.dropout === 0 || next() >= how.dropout) kept.push(f)
      score(weights, features, logits, kept)
      softmax(logits, state)
      logits[label]! -= 1
      for (const f of kept) {
        const from = features.buckets[f]! * CLASSES
        const value = features.values[f]!
        for (let c = 0; c < CLASSES; c++) {
          const error = logits[c]!
          if (error < 1e-3 && error > -1e-3) continue
          const slope = error * value + how.decay * weights[from + c]!
          squares[from + c]! += slope * slope
          weights[from + c]! -= (how.rate * slope) / Math.sqrt(squares[from + c]!)
        }
      }
    }
  }
  return weights
}

/** Sums the weights of what is seen into `logits`. */
export function score(
  weights: { readonly [at: number]: number },
  { buckets, values }: Features,
  logits: Float64Array,
  kept?: readonly number[],
): void {
  logits.fill(0)
  const count = kept?.length ?? buckets.length
  for (let k = 0; k < count; k++) {
    const f = kept ? kept[k]! : k
    const from = buckets[f]! * CLASSES
    const value = values[f]!
    for (let c = 0; c < CLASSES; c++) logits[c]! += weights[from + c]! * value
  }
}
