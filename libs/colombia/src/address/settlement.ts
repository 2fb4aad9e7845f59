import { isNumberSign, type Read } from './axis.ts'
import { isSign, isWord, print, type Token } from './tokens.ts'
import type { Candidate, Cross } from './types.ts'
import { BLOCK_WORDS, COUNTED, KILOMETRE_WORDS, NAMED } from './words.ts'

/** "Mz B Lote 12", "Casa 3 Manzana B": a planned quarter without streets. */
export function readBlock(tokens: readonly Token[], at: number): Candidate | undefined {
  const block = labelled(tokens, at, BLOCK_WORDS)
  if (block) {
    const comma = tokens[block.next]?.text === ',' ? block.next + 1 : block.next
    const door = readDoorOfBlock(tokens, comma)
    return door && made(at, block.value, door.value, door.next)
  }
  const door = readDoorOfBlock(tokens, at)
  const after = door && labelled(tokens, tokens[door.next]?.text === ',' ? door.next + 1 : door.next, BLOCK_WORDS)
  return door && after && made(at, after.value, door.value, after.next)
}

const made = (from: number, number: string, cross: Cross, to: number): Candidate => ({
  kind: 'urban',
  via: { type: 'MZ', number },
  cross,
  from,
  to,
  confidence: 0.85,
})

function readDoorOfBlock(tokens: readonly Token[], at: number): Read<Cross> | undefined {
  const house = labelled(tokens, at, ['casa', 'cs'])
  if (house) return { value: { type: 'CS', number: house.value }, next: house.next }
  const plot = labelled(tokens, at, ['lote', 'lt', 'lot'])
  return plot && { value: { type: 'LT', number: plot.value }, next: plot.next }
}

function labelled(tokens: readonly Token[], at: number, words: readonly string[]): Read<string> | undefined {
  if (!isWord(tokens[at], ...words)) return undefined
  return readLabel(tokens, isNumberSign(tokens, at + 1) ? at + 2 : at + 1)
}

/** "12", "B", "12 A" (only when it touches), "1 - 19", "1-2-3": what follows "torre" or "local". */
export function readLabel(tokens: readonly Token[], at: number): Read<string> | undefined {
  const token = tokens[at]
  if (!token || (token.kind !== 'number' && !(token.kind === 'word' && token.text.length === 1))) return undefined
  let next = at + 1
  let text = token.text
  while (joins(tokens, next)) text += tokens[next++]!.text
  while (isSign(tokens[next], '-') && tokens[next + 1]?.kind === 'number') {
    text += `-${tokens[next + 1]!.text}`
    next += 2
  }
  return { value: text.toUpperCase(), next }
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.glued || text(token).length > 3) return false
  return token.kind === 'number' || (token.kind === 'word' && !COUNTED.has(token.text) && !NAMED.has(token.text))
}
const text = (token: Token): string => token.text

/** "Km 2.5 vía Chía", "Km 10 + 800", "3 km": a distance along a road; the road's name is left to the complement. */
export function readKilometre(tokens: readonly Token[], at: number): Candidate | undefined {
  if (
    tokens[at]?.kind === 'number' &&
    isWord(tokens[at + 1], ...KILOMETRE_WORDS) &&
    tokens[at + 2]?.kind !== 'number'
  ) {
    return road(at, print([tokens[at]!]), undefined, at + 2)
  }
  if (!isWord(tokens[at], ...KILOMETRE_WORDS) || tokens[at + 1]?.kind !== 'number') return undefined
  const plus = isSign(tokens[at + 2], '+') || isWord(tokens[at + 2], 'mas')
  if (!plus || tokens[at + 3]?.kind !== 'number') return road(at, tokens[at + 1]!.text, undefined, at + 2)
  const end = isWord(tokens[at + 4], 'mts', 'metros', 'mt', 'm') ? at + 5 : at + 4
  return road(at, tokens[at + 1]!.text, tokens[at + 3]!.text, end)
}

const road = (from: number, number: string, metres: string | undefined, to: number): Candidate => ({
  kind: 'rural',
  via: { type: 'KM', number },
  ...(metres && { metres }),
  from,
  to,
  confidence: 0.7,
})
