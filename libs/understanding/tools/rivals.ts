import { BUCKETS, CLASSES } from '../src/model/features.ts'
import { possible } from '../src/model/softmax.ts'
import { type Example, random, score } from '../src/model/train.ts'

/** Trains and gives back what scores an example: the class with the highest score that can be in its state. */
export type Rival = (examples: readonly Example[]) => (example: Example) => number

export function best(scores: ArrayLike<number>, { state }: Example): number {
  const allowed = possible(state)
  let first = -1
  for (let c = 0; c < CLASSES; c++) if (allowed[c] && (first < 0 || scores[c]! > scores[first]!)) first = c
  return first
}

/** Multinomial naive Bayes with Lidstone smoothing. */
export const naiveBayes: Rival = (examples) => {
  const smooth = 0.05
  const counts = new Float64Array(BUCKETS * CLASSES)
  const totals = new Float64Array(CLASSES)
  const priors = new Float64Array(CLASSES)
  for (const { features, label } of examples) {
    priors[label]! += 1
    for (let f = 0; f < features.buckets.length; f++) {
      counts[features.buckets[f]! * CLASSES + label]! += features.values[f]!
      totals[label]! += features.values[f]!
    }
  }
  return (example) => {
    const scores = Array.from({ length: CLASSES }, (_, c) => Math.log(priors[c]! + 1))
    const { buckets, values } = example.features
    for (let f = 0; f < buckets.length; f++)
      for (let c = 0; c < CLASSES; c++) {
        const share = (counts[buckets[f]! * CLASSES + c]! + smooth) / (totals[c]! + smooth * BUCKETS)
        scores[c]! += 3 * values[f]! * Math.log(share)
      }
    return best(scores, example)
  }
}

/** One linear support vector machine a class (squared hinge), by AdaGrad. */
export const supportVectors: Rival = (examples) => {
  const weights = new Float32Array(BUCKETS * CLASSES)
  const squares = new Float32Array(BUCKETS * CLASSES).fill(1e-3)
  const scores = new Float64Array(CLASSES)
  const next = random(7)
  const order = examples.map((_, at) => at)
  for (let epoch = 0; epoch < 12; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const at of order) {
      const { features, label } = examples[at]!
      score(weights, features, scores)
      for (let c = 0; c < CLASSES; c++) {
        const sign = c === label ? 1 : -1
        const short = 1 - sign * scores[c]!
        if (short <= 0) continue
        for (let f = 0; f < features.buckets.length; f++) {
          const w = features.buckets[f]! * CLASSES + c
          const slope = -2 * short * sign * features.values[f]!
          squares[w]! += slope * slope
          weights[w]! -= (0.1 * slope) / Math.sqrt(squares[w]!)
        }
      }
    }
  }
  return (example) => {
    score(weights, example.features, scores)
    return best(scores, example)
  }
}
