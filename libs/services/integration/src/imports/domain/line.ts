import { textOf } from './cells.ts'
import type { Field, ImportKind, Mapping } from './fields.ts'
import { lostLetters } from './repair.ts'
import type { Note, Rejection } from './verdicts.ts'

/** The columns of a mapping, found in the file. */
export type Places = Readonly<Partial<Record<Field, number>>>
export const placesOf = (mapping: Mapping, columns: readonly string[]): Places =>
  Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, columns.indexOf(column)]))

/** One line's cells by field; accents repaired, and what was lost remembered. */
export class Line {
  readonly notes = new Set<Note>()
  constructor(
    private readonly cells: readonly string[],
    private readonly places: Places,
  ) {}

  raw(field: Field): string {
    return this.cells[this.places[field] ?? -1] ?? ''
  }

  text(field: Field, most = 250): string {
    const text = textOf(this.raw(field))
    if (lostLetters(text)) this.notes.add('import.accent_lost')
    return text.slice(0, most)
  }
}

export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly phone?: string
  readonly email?: string
}

/** The last two words are the family's, the others the person's own; with three words the last two too, with two the last. */
export function personOf(name: string, phone: string, email: string): Person {
  const words = name.split(' ').filter((word) => word !== '')
  const own = words.length <= 2 ? 1 : words.length - 2
  return {
    firstName: words.slice(0, own).join(' '),
    lastName: words.slice(own).join(' '),
    ...(phone && { phone }),
    ...(/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(email) && { email }),
  }
}

/** What a line came to. `key` names the parcel or order: the same key is the same thing, in this file and the next. */
export type LineReading<T> =
  | { readonly key: string; readonly item: T; readonly notes: readonly Note[] }
  | { readonly rejected: Rejection }
export interface Reading {
  readonly kind: ImportKind
  readonly places: Places
  /** RFC 3339: of lines without a date of their own. */
  readonly now: string
  /** Orders placed before are kept, not sent. RFC 3339. */
  readonly ordersFrom: string
}
