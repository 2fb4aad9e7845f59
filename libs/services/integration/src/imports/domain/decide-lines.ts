import type { Note, Rejection, Verdict } from './verdicts.ts'

/** What a line was read as, with the digest of what it says. */
export type ReadLine = { readonly line: number } & (
  | { readonly key: string; readonly digest: string; readonly notes: readonly Note[] }
  | { readonly rejected: Rejection }
)
/** What is known of a key: what it said last, and in which import. */
export interface KnownItem {
  readonly digest: string
  readonly importId: string
}
export interface DecidedLine {
  readonly line: number
  readonly verdict: Verdict
  readonly key?: string
  readonly code?: Rejection
  readonly notes: readonly Note[]
}

/**
 * The verdict of each line, in their order; `known` is carried on. A key that stood in this import before is a duplicate: the first
 * line counts. A key of an earlier import is updated when it says something else.
 */
export function decideLines(
  lines: readonly ReadLine[],
  known: Map<string, KnownItem>,
  importId: string,
): DecidedLine[] {
  return lines.map((read): DecidedLine => {
    if ('rejected' in read) return { line: read.line, verdict: 'rejected', code: read.rejected, notes: [] }
    const { line, key, digest, notes } = read
    const before = known.get(key)
    if (before?.importId === importId) return { line, key, verdict: 'duplicate', notes: ['import.in_file_twice'] }
    known.set(key, { digest, importId })
    if (before?.digest === digest) return { line, key, verdict: 'unchanged', notes }
    return { line, key, verdict: before ? 'updated' : 'imported', notes }
  })
}
