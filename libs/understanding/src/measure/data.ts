import { existsSync, readFileSync } from 'node:fs'
import { INTENT_NAMES, type Intent, possibleIn, STATE_NAMES, type State } from '../intents.ts'

export interface Utterance {
  readonly text: string
  readonly intent: Intent
  readonly state: State
}

/** `train`: ours, to learn and to choose by. `test`: written apart; nothing is ever chosen by it. Undefined: not there. */
export function readHalf(half: 'train' | 'test'): Utterance[] | undefined {
  const file = new URL(`../../data/${half}.jsonl`, import.meta.url)
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => checked(JSON.parse(line), `${half}.jsonl:${at + 1}`))
}

function checked(line: Utterance, where: string): Utterance {
  if (typeof line.text !== 'string') throw new Error(`${where}: no text`)
  if (!STATE_NAMES.includes(line.state)) throw new Error(`${where}: no such state: ${line.state}`)
  if (!INTENT_NAMES.includes(line.intent)) throw new Error(`${where}: no such intent: ${line.intent}`)
  if (!possibleIn(line.intent, line.state)) throw new Error(`${where}: ${line.intent} is not possible in ${line.state}`)
  return line
}
