import { conflict } from '@litper/kernel'
import type { ImportKind, Mapping } from './fields.ts'
import type { Counts } from './verdicts.ts'

export const IMPORT_STATES = ['awaiting_mapping', 'queued', 'running', 'done', 'cancelled', 'failed'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** How the file is read and what its columns are. */
export interface ImportDetails {
  readonly kind: ImportKind
  readonly format: { readonly kind: 'csv' | 'xlsx'; readonly encoding?: string; readonly delimiter?: string }
  /** The row of the columns' names. */
  readonly headerLine: number
  readonly columns: readonly string[]
  /** The first cells of each column, while the file is kept. */
  readonly samples: readonly (readonly string[])[]
  readonly mapping: Mapping
  readonly mappedBy: 'preset' | 'memory' | 'names' | 'person'
  readonly preset?: string
  /** RFC 3339: orders placed before are kept, not sent. */
  readonly ordersFrom: string
}
/** One file of a merchant, and how far it is. */
export interface Import {
  readonly id: string
  readonly state: ImportState
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  /** In how many pieces the file is kept. */
  readonly parts: number
  readonly details: ImportDetails
  /** The last line that has its verdict. */
  readonly handled: number
  /** Lines of the file, once they were counted. */
  readonly total?: number
  readonly counts: Counts
  /** Why it failed. */
  readonly fault?: string
  readonly createdAt: Date
  readonly startedAt?: Date
  readonly endedAt?: Date
  readonly fileGoneAt?: Date
}

export const hasEnded = ({ state }: Pick<Import, 'state'>): boolean => ['done', 'cancelled', 'failed'].includes(state)

/** @throws DomainError conflict `import.already_started` */
export function checkMappable(one: Import): void {
  if (one.state !== 'awaiting_mapping') throw conflict('import.already_started', { state: one.state })
}

/** Whether there is something to cancel: not twice. @throws DomainError conflict `import.ended` */
export function checkCancellable(one: Import): boolean {
  if (one.state === 'cancelled') return false
  if (hasEnded(one)) throw conflict('import.ended', { state: one.state })
  return true
}
