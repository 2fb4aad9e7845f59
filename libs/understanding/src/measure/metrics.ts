import { INTENT_NAMES, type Intent, STATE_NAMES } from '../intents.ts'
import type { Understood } from '../understand.ts'
import type { Utterance } from './data.ts'

export interface Case {
  readonly utterance: Utterance
  readonly understood: Understood
}

/** F1 of each intent that is there or was said, and their mean. */
export function f1(cases: readonly Case[]): { byIntent: Map<Intent, number>; macro: number } {
  const byIntent = new Map<Intent, number>()
  for (const intent of INTENT_NAMES) {
    const meant = cases.filter(({ utterance }) => utterance.intent === intent)
    const said = cases.filter(({ understood }) => understood.intent === intent)
    if (meant.length === 0) continue
    const right = meant.filter(({ understood }) => understood.intent === intent).length
    byIntent.set(intent, (2 * right) / (meant.length + said.length))
  }
  return { byIntent, macro: mean([...byIntent.values()]) }
}

export const isRight = ({ utterance, understood }: Case): boolean => utterance.intent === understood.intent
export const accuracy = (cases: readonly Case[]): number => mean(cases.map((one) => Number(isRight(one))))
export const sureOf = (cases: readonly Case[]): Case[] => cases.filter(({ understood }) => understood.sure)

/** Acts that would have been taken for good; wrong when the customer wanted no taking back at all. */
export function irreversible(cases: readonly Case[]): { acts: Case[]; wrong: Case[]; wanted: number } {
  const takes = ({ utterance }: Case) => utterance.intent === 'cancel_order' || utterance.intent === 'confirm_no'
  const acts = cases.filter(({ understood }) => understood.irreversibleAllowed)
  return { acts, wrong: acts.filter((one) => !takes(one)), wanted: cases.filter(takes).length }
}

/** Mean distance between what was claimed and what was right, over tenths of confidence (ECE). */
export function calibrationError(cases: readonly Case[]): number {
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    cases.filter(({ understood }) => Math.min(9, Math.floor(understood.confidence * 10)) === tenth),
  )
  const off = tenths.map((part) =>
    part.length === 0
      ? 0
      : (part.length / cases.length) *
        Math.abs(accuracy(part) - mean(part.map(({ understood }) => understood.confidence))),
  )
  return off.reduce((sum, one) => sum + one, 0)
}

export const byState = (cases: readonly Case[]): [string, Case[]][] =>
  STATE_NAMES.map((state) => [state, cases.filter(({ utterance }) => utterance.state === state)])

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
