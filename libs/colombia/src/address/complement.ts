import { isNumberSign } from './axis.ts'
import { readLabel } from './settlement.ts'
import { isWord, print, type Token } from './tokens.ts'
import { COMPLEMENT_KEYS, type Complement, type ComplementKey } from './types.ts'
import { COUNTED, NAMED, viaType } from './words.ts'

/** What is not the street, sorted by its keywords. A second value of the same key stays in `other`. */
export function readComplement(pieces: readonly (readonly Token[])[]): Complement {
  const found: Partial<Record<ComplementKey, string>> = {}
  const other: string[] = []
  for (const piece of pieces) {
    let loose: Token[] = []
    const flush = () => {
      const text = print(loose)
      if (text) other.push(text)
      loose = []
    }
    for (let at = 0; at < piece.length; ) {
      const part = piece[at]!.kind === 'stop' ? undefined : readPart(piece, at)
      if (part && found[part.key] === undefined) {
        flush()
        found[part.key] = part.value
        at = part.next
      } else if (piece[at]!.kind === 'stop') {
        flush()
        at++
      } else loose.push(piece[at++]!)
    }
    flush()
  }
  return { ...found, other }
}

interface Part {
  readonly key: ComplementKey
  readonly value: string
  readonly next: number
}

function readPart(tokens: readonly Token[], at: number): Part | undefined {
  if (tokens[at]!.kind !== 'word') return undefined
  const { text } = tokens[at]!
  const counted = COUNTED.get(text)
  if (counted) {
    const label = readLabel(tokens, labelStart(tokens, at + 1))
    if (label) return { key: counted, ...label }
  }
  const named = NAMED.get(text)
  if (!named || (COUNTED.has(tokens[at + 1]?.text ?? '') && readLabel(tokens, labelStart(tokens, at + 2))))
    return undefined // "Indiana Mall Local 101"
  let next = isWord(tokens[at + 1]) ? at + 2 : at + 1
  while (next < tokens.length && tokens[next]!.kind !== 'stop' && !endsName(tokens, next)) next++
  const value = print(tokens.slice(at + 1, next))
  return value ? { key: named, value, next } : undefined
}

const labelStart = (tokens: readonly Token[], at: number): number =>
  isNumberSign(tokens, at) || (tokens[at]?.text === '-' && tokens[at]?.kind === 'sign') ? at + 1 : at

/** A name runs until another part begins; "Torres del Parque" is no tower, for no number follows. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!
  if (kind !== 'word') return false
  if (COUNTED.has(text) && readLabel(tokens, labelStart(tokens, at + 1))) return true
  return NAMED.has(text) || (text.length > 1 && viaType(text) !== undefined && tokens[at + 1]?.kind === 'number')
}

/** The parts in the order of an envelope, each printed so that it is read back as itself. */
export function showComplement(complement: Complement, printed: Record<ComplementKey, string>): string[] {
  const named = COMPLEMENT_KEYS.flatMap((key) => (complement[key] ? [`${printed[key]} ${complement[key]}`] : []))
  return [...named, ...complement.other]
}
