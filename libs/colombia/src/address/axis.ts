import { isNumber, isSign, isWord, type Token } from './tokens.ts'
import type { Axis, Quadrant } from './types.ts'
import { COUNTED, NAMED, NUMBER_WORDS, QUADRANTS, viaType } from './words.ts'

export interface Read<Value> {
  readonly value: Value
  readonly next: number
}

const bare = (digits: string): string => digits.replace(/^0+(?=\d)/, '')

/** "38 A BIS B SUR": a number of a street grid. At most three digits. */
export function readAxis(tokens: readonly Token[], at: number): Read<Axis> | undefined {
  if (!isNumber(tokens[at])) return undefined
  const number = bare(tokens[at]!.text)
  let next = at + 1
  const letters = lettersAt(tokens, next)
  if (letters) next++
  let bis: string | undefined
  if (isWord(tokens[next], 'bis')) {
    const after = lettersAt(tokens, next + 1)
    bis = after ? `BIS ${after}` : 'BIS'
    next += after ? 2 : 1
  }
  const quadrant = quadrantAt(tokens, next)
  if (quadrant) next++
  return { value: { number, ...(letters && { letters }), ...(bis && { bis }), ...(quadrant && { quadrant }) }, next }
}

export const quadrantAt = (tokens: readonly Token[], at: number): Quadrant | undefined =>
  isWord(tokens[at]) ? QUADRANTS.get(tokens[at]!.text) : undefined

/** One letter, or two that touch their number; not a word that says something else ("n 14", "l 260", "y 11"). */
function lettersAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length > 2) return undefined
  const { text, glued } = token
  if (text.length === 2 && (!glued || COUNTED.has(text) || NAMED.has(text) || viaType(text) || text === 'no'))
    return undefined
  if (!glued && (text === 'y' || text === 'x' || isNumberSign(tokens, at))) return undefined
  if (!glued && viaType(text) && isNumber(tokens[at + 1]) && isSign(tokens[at + 2], '#')) return undefined
  return text.toUpperCase()
}

/** "#", "No.", or an "n" that stands before a number; "5 N # 8" is a letter. */
export function isNumberSign(tokens: readonly Token[], at: number): boolean {
  if (isSign(tokens[at], '#')) return true
  if (!isWord(tokens[at], ...NUMBER_WORDS)) return false
  return isNumber(tokens[at + 1]) || (isSign(tokens[at + 1], '#') && !isWord(tokens[at], 'n'))
}
