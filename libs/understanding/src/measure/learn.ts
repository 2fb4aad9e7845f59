import { INTENT_NAMES } from '../intents.ts'
import { type Packed, pack, unpack } from '../model/codec.ts'
import { BUCKETS, bucketOf, featuresOf } from '../model/features.ts'
import type { Model } from '../model/predict.ts'
import { RECIPE, TRAINING } from '../model/settings.ts'
import { type Example, train } from '../model/train.ts'
import type { Utterance } from './data.ts'
import { groupOf } from './groups.ts'

export const FOLDS = 5

export const exampleOf = ({ text, state, intent }: Utterance): Example => ({
  features: featuresOf(text, state, RECIPE, BUCKETS),
  state,
  label: INTENT_NAMES.indexOf(intent),
})

/** Trains as the committed model is trained, loss of packing included. */
export const learn = (utterances: readonly Utterance[]): Packed =>
  pack(train(utterances.map(exampleOf), BUCKETS, TRAINING))

export const modelOf = (packed: Packed): Model => ({ weights: unpack(packed), buckets: packed.buckets })

/** The fold of an utterance: near-duplicates are always in the same one. */
export const foldOf = (text: string): number => bucketOf(`fold ${groupOf(text)}`, FOLDS)

/** Calls back with each utterance and the model that never saw it or anything like it. */
export function crossValidate(
  utterances: readonly Utterance[],
  each: (utterance: Utterance, model: Model) => void,
): void {
  const folds = utterances.map(({ text }) => foldOf(text))
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(learn(utterances.filter((_, at) => folds[at] !== fold)))
    for (const [at, utterance] of utterances.entries()) if (folds[at] === fold) each(utterance, model)
  }
}
