import { invalid, isUuid } from '@litper/kernel'
import type { Page } from '@litper/platform'

/** Where a page ended: a number (a time, a score) and the id of the row. */
export interface Place {
  readonly at: number
  readonly id: string
}

/** @throws DomainError request.cursor when it is no cursor of ours */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const [at = '', id = '', more] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (!/^\d{1,14}$/.test(at) || !isUuid(id) || more !== undefined) throw invalid('request.cursor')
  return { at: Number(at), id }
}

/** `rows` were asked for with one more than `limit`, which tells whether another page follows. */
export function pageBy<T>(rows: readonly T[], limit: number, place: (row: T) => Place): Page<T> {
  const data = rows.slice(0, limit)
  const last = rows.length > limit ? data.at(-1) : undefined
  if (last === undefined) return { data, nextCursor: null }
  const { at, id } = place(last)
  return { data, nextCursor: Buffer.from(`${at} ${id}`).toString('base64url') }
}
