import { repairAccents } from './repair.ts'

/** A column's name as it is compared: accents repaired and taken away, lower case, single blanks; a lost letter fits any. */
export const foldHeader = (name: string): string =>
  repairAccents(name)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9\uFFFD]+/g, ' ')
    .trim()

/** Names that each stand once: an empty one is called by its letter, a repeated one is numbered. */
export function columnNames(cells: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const name = repairAccents(cell).trim().slice(0, 100) || `(${letters(index)})`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
