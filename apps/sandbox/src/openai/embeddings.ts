import { createHash } from 'node:crypto'

/** Vectors of words by hash: enough to be found again, and nothing of meaning. */
export function vectorOf(text: string, dimensions: number): number[] {
  const vector = new Array<number>(dimensions).fill(0)
  for (const word of text
    .toLowerCase()
    .normalize('NFD')
    .match(/[a-z0-9]{3,}|\p{Extended_Pictographic}/gu) ?? ['·']) {
    const at = createHash('sha256').update(word.slice(0, 6)).digest().readUInt32BE(0) % dimensions
    vector[at] = (vector[at] ?? 0) + 1
  }
  const length = Math.hypot(...vector) || 1
  return vector.map((number) => number / length)
}
