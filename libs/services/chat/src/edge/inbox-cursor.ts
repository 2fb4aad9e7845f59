import { invalid, isUuid } from '@litper/kernel'
import type { Page } from '@litper/platform'
import type { InboxPlace, InboxQuery, InboxRow } from '../usecases/ports.ts'

/** Where the page before ended. @throws DomainError request.cursor when it is no cursor of ours */
export function placeAfter(cursor: string | undefined): InboxPlace | undefined {
  if (cursor === undefined || cursor === '') return undefined
  const [at = '', id = '', more] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const time = new Date(/^\d{1,14}$/.test(at) ? Number(at) : Number.NaN)
  if (!isUuid(id) || Number.isNaN(time.getTime()) || more !== undefined) throw invalid('request.cursor')
  return { at: time, id }
}

/** `rows` were asked for with one more than `limit`, which tells whether another page follows. */
export function pageOfRows(rows: readonly InboxRow[], limit: number, view: InboxQuery['view']): Page<InboxRow> {
  const data = rows.slice(0, limit)
  const last = rows.length > limit ? data.at(-1) : undefined
  if (!last) return { data, nextCursor: null }
  const at = (view === 'waiting' && last.waitingSince) || last.lastAt
  return { data, nextCursor: Buffer.from(`${at.getTime()} ${last.id}`).toString('base64url') }
}
