import { INTENT_NAMES, STATE_NAMES, understand, wordsOf } from '../../libs/understanding/src/index.ts'
import { readHalf } from '../../libs/understanding/src/measure/data.ts'
import { learn, modelOf } from '../../libs/understanding/src/measure/learn.ts'

const HEADER = '/** Generated from data/train.jsonl by `node tools/run.mjs generate`: never edited. */'

/** The weights of what customers mean, trained from the training half, and how they read it: the same bits on every machine. */
export async function understandingWeights() {
  const utterances = readHalf('train') ?? []
  const packed = learn(utterances)
  const model = modelOf(packed)
  const weights = [
    HEADER,
    'export const WEIGHTS = {',
    `  buckets: ${packed.buckets},`,
    `  scales: ${JSON.stringify(packed.scales)},`,
    `  bits: '${packed.bits}',`,
    '}',
    '',
  ]
  const lines = utterances.map(({ text, state, intent }) => {
    const read = understand(text, state, model)
    const codes = [
      STATE_NAMES.indexOf(state),
      INTENT_NAMES.indexOf(intent),
      INTENT_NAMES.indexOf(read.intent),
      Math.floor(read.confidence * 100),
      Number(read.sure),
      Number(read.irreversibleAllowed),
    ]
    return `${codes.join(' ')}\t${wordsOf(text)}`
  })
  const golden = [HEADER, `export const GOLDEN = \`${lines.join('\n')}\``, '']
  return {
    'libs/understanding/src/generated/weights.ts': weights.join('\n'),
    'libs/understanding/src/generated/golden.ts': golden.join('\n'),
  }
}
