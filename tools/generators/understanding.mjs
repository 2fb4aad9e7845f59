import { readHalf } from '../../libs/understanding/src/measure/data.ts'
import { learn } from '../../libs/understanding/src/measure/learn.ts'

/** The weights of what customers mean, trained from the training half: the same bits on every machine. */
export async function understandingWeights() {
  const { buckets, scales, bits } = learn(readHalf('train') ?? [])
  const text = [
    '/** Generated from data/train.jsonl by `node tools/run.mjs generate`: never edited. */',
    'export const WEIGHTS = {',
    `  buckets: ${buckets},`,
    `  scales: ${JSON.stringify(scales)},`,
    `  bits: '${bits}',`,
    '}',
    '',
  ].join('\n')
  return { 'libs/understanding/src/generated/weights.ts': text }
}
