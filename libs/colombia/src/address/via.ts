import { isNumberSign, type Read, readAxis } from './axis.ts'
import { isWord, type Token } from './tokens.ts'
import type { Via, ViaType } from './types.ts'
import { BLOCK_WORDS, CORNER_WORDS, COUNTED, KILOMETRE_WORDS, NAMED, NUMBER_WORDS, viaType } from './words.ts'

export const JOINTS: readonly string[] = ['con', 'entre', 'x']
const MOST_NAME_WORDS = 4

/** "Av Cra 19", "Autopista Norte": a kind of way with its number or its name. */
export function readVia(tokens: readonly Token[], at: number): Read<Via> | undefined {
  const type = typeAt(tokens, at)
  if (!type) return undefined
  const axis = readAxis(tokens, type.next)
  if (axis) return { value: { type: type.value, ...axis.value }, next: axis.next }
  if (tokens[at]!.text.length === 1) return undefined // a lone "c" or "k" means a street only before its number
  const name = readName(tokens, type.next)
  return name && { value: { type: type.value, name: name.value }, next: name.next }
}

/** "avenida carrera", in either order, is one kind of way. */
export function typeAt(tokens: readonly Token[], at: number): Read<ViaType> | undefined {
  if (!isWord(tokens[at])) return undefined
  const first = viaType(tokens[at]!.text)
  const second = isWord(tokens[at + 1]) ? viaType(tokens[at + 1]!.text) : undefined
  const pair = first && second ? [first, second].sort().join() : ''
  if (pair === 'AV,CL') return { value: 'AC', next: at + 2 }
  if (pair === 'AV,KR') return { value: 'AK', next: at + 2 }
  return first && { value: first, next: at + 1 }
}

export function readName(tokens: readonly Token[], at: number): Read<string> | undefined {
  let next = at
  while (next - at < MOST_NAME_WORDS && isNamePart(tokens, next)) next++
  if (next === at) return undefined
  return {
    value: tokens
      .slice(at, next)
      .map((token) => token.text.toUpperCase())
      .join(' '),
    next,
  }
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length < 2 || isNumberSign(tokens, at)) return false
  const { text } = token
  const taken = [JOINTS, CORNER_WORDS, BLOCK_WORDS, KILOMETRE_WORDS, NUMBER_WORDS].some((words) => words.includes(text))
  return !taken && !viaType(text) && !NAMED.has(text) && !COUNTED.has(text)
}
