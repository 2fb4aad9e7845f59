interface Wanted {
  readonly seed: number
  readonly dimensions: number
  readonly vectors: number
  readonly questions: number
}

/** A generator of numbers in [0, 1); the same seed gives the same numbers (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Vectors in loose clusters, like those of texts, and queries of the same kind. */
export function randomVectors({ seed, dimensions, vectors, questions }: Wanted) {
  const number = numbersOf(seed)
  const normal = () => Math.sqrt(-2 * Math.log(1 - number())) * Math.cos(2 * Math.PI * number())
  const many = (count: number, one: () => number[]) => Array.from({ length: count }, one)
  const centres = many(40, () => Array.from({ length: dimensions }, normal))
  const one = () => centres[Math.floor(number() * centres.length)]!.map((at) => at / 2 + normal())
  return { vectors: many(vectors, one), questions: many(questions, one) }
}
