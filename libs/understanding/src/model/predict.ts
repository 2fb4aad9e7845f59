import { WEIGHTS } from '../generated/weights.ts'
import { INTENT_NAMES, type State } from '../intents.ts'
import { unpack } from './codec.ts'
import { bucketOf, CLASSES, type Features, featuresOf } from './features.ts'
import { RECIPE, TEMPERATURE } from './settings.ts'
import { softmax } from './softmax.ts'
import { score } from './train.ts'

export interface Model {
  readonly weights: Float32Array
  readonly buckets: number
}
export interface Prediction {
  readonly features: Features
  /** By INTENT_NAMES; they sum to 1, and what cannot be in this state has 0. */
  readonly probabilities: Float64Array
}

let loaded: Model | undefined
/** The committed model, unpacked once a process: some ten milliseconds and 4 MB. */
export function committedModel(): Model {
  loaded ??= { weights: unpack(WEIGHTS), buckets: WEIGHTS.buckets }
  return loaded
}

export function predict(text: string, state: State, model: Model = committedModel()): Prediction {
  const features = featuresOf(text, state, RECIPE, model.buckets)
  const probabilities = new Float64Array(CLASSES)
  score(model.weights, features, probabilities)
  softmax(probabilities, state, TEMPERATURE)
  return { features, probabilities }
}

/** The words that spoke most for a class, as they sound, with their weight. */
export function wordsFor(at: number, { tokens }: Features, model: Model = committedModel()): string[] {
  return [...new Set(tokens)]
    .map((token) => ({ token, weight: model.weights[bucketOf(`1${token}`, model.buckets) * CLASSES + at]! }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ token, weight }) => `${token} ${weight.toFixed(1)}`)
}

/** The two most likely classes, most likely first; of equals the one named first in INTENT_NAMES. */
export function bestTwo(probabilities: Float64Array): readonly [number, number] {
  let [first, second] = [0, 1]
  if (probabilities[1]! > probabilities[0]!) [first, second] = [1, 0]
  for (let c = 2; c < INTENT_NAMES.length; c++) {
    if (probabilities[c]! > probabilities[first]!) [first, second] = [c, first]
    else if (probabilities[c]! > probabilities[second]!) second = c
  }
  return [first, second]
}
