import { invalid, isUuid } from '@litper/kernel'

export interface Page<T> {
  readonly data: T[]
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null
}

/** The last id of the page before. @throws DomainError request.cursor when it is not one of our cursors */
export function afterCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const id = Buffer.from(cursor, 'base64url').toString()
  if (!isUuid(id)) throw invalid('request.cursor')
  return id
}

/** One page. `rows` holds one more than `limit` when another page follows. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], limit: number): Page<T> {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, nextCursor: last && rows.length > limit ? Buffer.from(last.id).toString('base64url') : null }
}
