import { invalid, isUuid } from '@litper/kernel'

export interface Page<T> {
  readonly data: T[]
  /** Opaque; null on the last page. */
  readonly nextCursor: string | null
}

/** The id that the next page comes after. @throws DomainError request.cursor when it is no cursor of ours */
export function afterCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const id = Buffer.from(cursor, 'base64url').toString()
  if (!isUuid(id)) throw invalid('request.cursor')
  return id
}

/** A page of a keyset: `rows` were asked for with one more than `limit`, which tells whether another page follows. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], limit: number): Page<T> {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, nextCursor: last && rows.length > limit ? Buffer.from(last.id).toString('base64url') : null }
}
