import { fold } from '@litper/understanding'

/** Words of grammar, as they sound (libs/understanding): they say nothing of what a text is about. */
const GRAMMAR = new Set(
  'a al ai ante asta ay b con d de del desde e el en entre es esta este esto eya i ia la las le les lo los me mi mis mui n o para pa por ke se si sin sobre su sus te tu un una unas unos i u ya kon'.split(
    ' ',
  ),
)

/**
 * What a text is made of, as buckets with weights: its words, their pairs and their letters, by hash. Texts of the same or similarly
 * spelt words come out alike; texts that say the same in other words do not. Deterministic on every machine.
 */
export function bucketsOf(text: string, buckets: number): Map<number, number> {
  const words = fold(text).filter((word) => !GRAMMAR.has(word) && /[a-z·\p{L}]/u.test(word))
  const seen = new Map<number, number>()
  const add = (name: string, weight: number) => {
    const hash = hashOf(name)
    const at = hash % buckets
    seen.set(at, (seen.get(at) ?? 0) + ((hash >>> 31) & 1 ? -weight : weight))
  }
  for (const [at, word] of words.entries()) {
    add(`w${word}`, 1)
    add(`s${stemOf(word)}`, 1)
    if (at > 0) add(`p${stemOf(words[at - 1]!)} ${stemOf(word)}`, 0.5)
    const marked = `<${word}>`
    for (let from = 0; from + 4 <= marked.length; from++) add(`l${marked.slice(from, from + 4)}`, 0.35)
  }
  return seen
}

/** Ends that number, gender and person give a Spanish word. */
const stemOf = (word: string): string =>
  word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/s$/, '')

/** FNV-1a, 32 bits, mixed. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}

/** The cosine of two texts' buckets: 1 alike, 0 nothing in common. */
export function likeness(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let dot = 0
  for (const [at, weight] of a) dot += weight * (b.get(at) ?? 0)
  return dot === 0 ? 0 : dot / (length(a) * length(b))
}
const length = (one: ReadonlyMap<number, number>) => Math.hypot(...one.values())
