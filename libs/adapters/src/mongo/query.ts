import { invalid } from '@litper/kernel'
import type { FindOptions } from '@litper/ports'
import { entryOf, orderPath } from './fields.ts'

const MOST = 500

/** The query of one page, without tenant and collection. */
export interface PageQuery {
  readonly filter: Record<string, unknown>
  readonly sort: Record<string, 1 | -1>
  readonly limit: number
  /** The path of the sorted field below `order`; none sorts by key. */
  readonly path?: string
  /** The name of the order in a cursor. */
  readonly wanted: string
}

/** @throws DomainError `documents.bad_query`, `documents.bad_cursor` */
export function pageQuery<T>(options: FindOptions<T>): PageQuery {
  const { orderBy, descending = false, limit = 50, after } = options
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) throw invalid('documents.bad_query', { limit, most: MOST })
  const path = orderBy === undefined ? undefined : orderPath(orderBy)
  const wanted = `${descending ? '-' : '+'}${orderBy ?? ''}`
  const way = descending ? -1 : 1
  return {
    filter: { ...whereOf(options.where), ...(after === undefined ? {} : beyond(after, wanted, path, descending)) },
    sort: path === undefined ? { key: way } : { [`order.${path}`]: way, key: way },
    limit,
    path,
    wanted,
  }
}

export const cursorOf = (wanted: string, text: string | null, key: string): string =>
  Buffer.from(JSON.stringify([wanted, text, key])).toString('base64url')

function whereOf(where: object = {}): Record<string, unknown> {
  const wanted = Object.entries(where)
  if (wanted.some(([, value]) => value === undefined || (typeof value === 'object' && value !== null)))
    throw invalid('documents.bad_query', { reason: 'where takes scalars' })
  return wanted.length === 0 ? {} : { fields: { $all: wanted.map(([name, value]) => entryOf(name, value)) } }
}

/** The filter for rows after the cursor. MongoDB’s `$gt` and `$lt` never find a missing field, which sorts first. */
function beyond(cursor: string, wanted: string, path: string | undefined, descending: boolean) {
  const [order, text, key] = partsOf(cursor)
  if (order !== wanted) throw invalid('documents.bad_cursor', { reason: 'another order' })
  const on = descending ? '$lt' : '$gt'
  if (path === undefined) return { key: { [on]: key } }
  const field = `order.${path}`
  const tie = { [field]: text, key: { [on]: key } }
  const empty = { [field]: null }
  const further = text === null ? { [field]: { $ne: null } } : { [field]: { [on]: text } }
  if (descending) return { $or: text === null ? [tie] : [tie, further, empty] }
  return { $or: [tie, further] }
}

function partsOf(cursor: string): [order: string, text: string | null, key: string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const [order, text, key] = Array.isArray(parts) && parts.length === 3 ? (parts as unknown[]) : []
    if (typeof order === 'string' && (text === null || typeof text === 'string') && typeof key === 'string')
      return [order, text, key]
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw invalid('documents.bad_cursor')
}
