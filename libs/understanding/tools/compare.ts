import { INTENT_NAMES } from '../src/intents.ts'
import { readHalf, type Utterance } from '../src/measure/data.ts'
import { FOLDS, foldOf } from '../src/measure/learn.ts'
import { type Case, f1 } from '../src/measure/metrics.ts'
import { BUCKETS, CLASSES, featuresOf, type Recipe } from '../src/model/features.ts'
import { RECIPE, TRAINING } from '../src/model/settings.ts'
import { type Example, score, train } from '../src/model/train.ts'
import { best, naiveBayes, type Rival, supportVectors } from './rivals.ts'

/** The table of ADR 25: `node libs/understanding/tools/compare.ts`. Reads the training half only. */
const softmaxRegression: Rival = (examples) => {
  const weights = train(examples, BUCKETS, TRAINING)
  const scores = new Float64Array(CLASSES)
  return (example) => {
    score(weights, example.features, scores)
    return best(scores, example)
  }
}

const bare: Recipe = { words: 1, pairs: 0, letters: 0, state: 0, wordInState: 0, denied: 0, signs: 0 }
const grams: Recipe = { ...bare, pairs: 0.7, letters: 1 }
const TRIED: readonly (readonly [string, Recipe, Rival])[] = [
  ['words, softmax regression', bare, softmaxRegression],
  ['words, pairs, letters, softmax regression', grams, softmaxRegression],
  ['the same, state as a feature', { ...grams, state: 0.3 }, softmaxRegression],
  ['the same, words in their state too', { ...grams, state: 0.3, wordInState: 0.4 }, softmaxRegression],
  ['state, denied words', { ...grams, state: 0.3, denied: 0.7 }, softmaxRegression],
  ['state, denied words, turns of speech (chosen)', RECIPE, softmaxRegression],
  ['features of the chosen one, naive Bayes', RECIPE, naiveBayes],
  ['features of the chosen one, support vectors', RECIPE, supportVectors],
]

const utterances = readHalf('train') ?? []
const folds = utterances.map(({ text }) => foldOf(text))
for (const [name, recipe, rival] of TRIED) {
  const examples = utterances.map((utterance): Example & { utterance: Utterance } => ({
    utterance,
    features: featuresOf(utterance.text, utterance.state, recipe, BUCKETS),
    state: utterance.state,
    label: INTENT_NAMES.indexOf(utterance.intent),
  }))
  const cases: Case[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const judge = rival(examples.filter((_, at) => folds[at] !== fold))
    for (const [at, example] of examples.entries())
      if (folds[at] === fold)
        cases.push({
          utterance: example.utterance,
          understood: { intent: INTENT_NAMES[judge(example)]! } as Case['understood'],
        })
  }
  console.log(`${name}: macro-F1 ${f1(cases).macro.toFixed(3)}`)
}
