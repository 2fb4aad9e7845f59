import { INTENT_NAMES, type State } from '../intents.ts'
import { fold } from '../text/fold.ts'
import { signsOf } from '../text/signs.ts'

export const CLASSES = INTENT_NAMES.length
/** Features share this many buckets by hash: what two features mean is told apart by the others of the text. */
export const BUCKETS = 32_768

/** Which kinds of features there are and how much each weighs; a kind left out is not built. */
export interface Recipe {
  readonly words: number
  readonly pairs: number
  readonly letters: number
  readonly state: number
  /** A word in the state in which it is written. */
  readonly wordInState: number
  /** Words within reach of a «no». */
  readonly denied: number
  /** Turns of speech (text/signs.ts), each also by state. */
  readonly signs: number
}

export interface Features {
  readonly tokens: readonly string[]
  readonly buckets: Int32Array
  readonly values: Float32Array
}

/** FNV-1a, 32 bits. */
export function bucketOf(name: string, buckets = BUCKETS): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return (hash >>> 0) % buckets
}

const SIZES = [1, 2, 3, 5, 8, 14, 30]

/** The names of what is seen in a text, by kind. */
export function namesOf(tokens: readonly string[], state: State): Record<keyof Recipe, string[]> {
  const padded = ['^', ...tokens, '$']
  const size = SIZES.findIndex((limit) => tokens.length <= limit)
  const pairs = padded.slice(1).map((token, i) => `2${padded[i]} ${token}`)
  for (let i = 2; i < padded.length; i++) pairs.push(`3${padded[i - 2]} ${padded[i]}`)
  const signs = signsOf(tokens)
  return {
    words: tokens.map((token) => `1${token}`),
    pairs,
    letters: tokens.flatMap(letters),
    state: [`s${state}`, `n${size} ${state}`],
    wordInState: tokens.map((token) => `x${token} ${state}`),
    denied: denied(tokens),
    signs: [...signs, ...signs.map((sign) => `${sign} ${state}`)],
  }
}

const NO = new Set(['no', 'ni', 'nunka', 'jamas', 'tampoko', 'sin'])
/** How far a «no» reaches, in words. */
const REACH = 4

function denied(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, at) =>
    NO.has(token) ? tokens.slice(at + 1, at + 1 + REACH).map((after) => `d${after.slice(0, 5)}`) : [],
  )
}

function letters(token: string): string[] {
  if (token.length < 3 || token.startsWith('·')) return []
  const marked = `<${token}>`
  const found: string[] = []
  for (let n = 3; n <= 5; n++) for (let i = 0; i + n <= marked.length; i++) found.push(`c${marked.slice(i, i + n)}`)
  return found
}

/** Each kind is a vector of length `weight`, so that a long text weighs as much as a short one. */
export function featuresOf(text: string, state: State, recipe: Recipe, buckets = BUCKETS): Features {
  const tokens = fold(text)
  const seen = new Map<number, number>()
  for (const [kind, names] of Object.entries(namesOf(tokens, state))) {
    const weight = recipe[kind as keyof Recipe]
    if (weight === 0) continue
    const unique = new Set(names)
    const each = weight / Math.sqrt(Math.max(1, unique.size))
    for (const name of unique) {
      const bucket = bucketOf(name, buckets)
      seen.set(bucket, (seen.get(bucket) ?? 0) + each)
    }
  }
  return { tokens, buckets: Int32Array.from(seen.keys()), values: Float32Array.from(seen.values()) }
}
