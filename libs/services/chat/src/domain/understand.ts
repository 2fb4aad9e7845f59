import { CUES, ENGLISH } from './cues.ts'
import type { Intent } from './intent.ts'

export interface Understood {
  readonly intent: Intent
  /** Order and waybill numbers found anywhere in the text, digits only. */
  readonly numbers: readonly string[]
  readonly language: 'es' | 'en'
  /** 0..1; below 0.5 the bot asks instead of acting. */
  readonly confidence: number
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1')

/** Damerau-Levenshtein up to one slip: missing, extra, wrong or swapped letter. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const [restA, restB] = [a.slice(i), b.slice(i)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}

function weight(token: string, cues: Record<string, number>): number {
  const exact = cues[token]
  if (exact !== undefined) return exact
  if (token.length < 4) return 0
  const near = Object.keys(cues).find((cue) => cue.length >= 4 && oneSlip(token, cue))
  return near === undefined ? 0 : cues[near]! * 0.9
}

/** What a customer means, from the words alone: misspelt, unaccented, with or without a number. Pure and total. */
export function understand(text: string): Understood {
  const folded = fold(text)
  const numbers = [...folded.matchAll(/\d[\d\s.-]{2,}\d/g)]
    .map((match) => match[0].replace(/\D/g, ''))
    .filter((digits) => digits.length >= 3 && digits.length <= 20)
  const tokens = folded
    .replace(/[^\p{L}\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const language = tokens.filter((token) => ENGLISH.has(token)).length * 2 > tokens.length ? 'en' : 'es'
  const scores = Object.entries(CUES).map(([intent, cues]) => ({
    intent: intent as Intent,
    score: tokens.reduce((sum, token) => sum + weight(token, cues), 0),
  }))
  const of = (intent: Intent) => scores.find((one) => one.intent === intent)!.score
  const pick = (intent: Intent, confidence: number): Understood => ({
    intent,
    numbers,
    language,
    confidence: Math.min(1, confidence),
  })
  if (of('cancel') >= 0.9) return pick('cancel', of('cancel'))
  if (of('human') >= 0.7 && of('human') >= of('where_is') * 0.8) return pick('human', of('human'))
  if (of('where_is') >= 0.5) return pick('where_is', of('where_is'))
  if (tokens.length <= 4 && of('confirm_no') >= 0.7) return pick('confirm_no', of('confirm_no'))
  if (tokens.length <= 5 && of('confirm_yes') >= 0.6) return pick('confirm_yes', of('confirm_yes'))
  if (of('thanks') >= 0.5) return pick('thanks', of('thanks'))
  if (numbers.some((digits) => digits.length >= 4) && tokens.length <= 3) return pick('where_is', 0.7)
  if (of('greeting') >= 0.5) return pick('greeting', of('greeting'))
  return pick('unknown', 0)
}
