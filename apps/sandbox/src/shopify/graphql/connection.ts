import { CodedError, type Resolved } from './resolve.ts'

export interface PageArguments {
  readonly first?: number | null
  readonly last?: number | null
  readonly after?: string | null
  readonly before?: string | null
  readonly reverse?: boolean | null
}

/** Sort value and id: together they name one place in a list that may have changed since. */
export type Position = readonly [value: number, id: number]

const LARGEST_PAGE = 250

/** A Relay connection over `items`, in ascending position unless `reverse`. Errors as Shopify's: no page size, too large. */
export function connection<T>(
  args: PageArguments,
  items: readonly T[],
  positionOf: (item: T) => Position,
  toNode: (item: T) => Resolved,
): Resolved {
  checkSize(args)
  const sign = args.reverse ? -1 : 1
  const placed = items.map((item) => ({ item, at: positionOf(item) })).sort((a, b) => sign * compare(a.at, b.at))
  const after = args.after ? readCursor(args.after) : undefined
  const before = args.before ? readCursor(args.before) : undefined
  const range = placed.filter(
    ({ at }) => (!after || sign * compare(at, after) > 0) && (!before || sign * compare(at, before) < 0),
  )
  const page = args.last ? range.slice(-args.last) : range.slice(0, args.first ?? LARGEST_PAGE)
  const nodes = page.map(({ item }) => toNode(item))
  const cursors = page.map(({ at }) => writeCursor(at))
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index] })),
    pageInfo: {
      hasNextPage: args.last ? before !== undefined : range.length > page.length,
      hasPreviousPage: args.last ? range.length > page.length : after !== undefined,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  }
}

function checkSize(args: PageArguments): void {
  const size = args.first ?? args.last
  if (size === undefined || size === null) throw new CodedError('you must provide one of first or last', 'BAD_REQUEST')
  if (size < 0) throw new CodedError('first and last cannot be negative', 'BAD_REQUEST')
  if (size > LARGEST_PAGE) throw new CodedError(`first and last cannot exceed ${LARGEST_PAGE}`, 'BAD_REQUEST')
}

function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1]
}

function writeCursor(at: Position): string {
  return Buffer.from(JSON.stringify({ last_id: at[1], last_value: at[0] })).toString('base64')
}

function readCursor(cursor: string): Position {
  const [, id, value] =
    /^\{"last_id":(\d+),"last_value":(\d+(?:\.\d+)?)\}$/.exec(Buffer.from(cursor, 'base64').toString()) ?? []
  if (id === undefined || value === undefined)
    throw new CodedError('Invalid cursor for current pagination sort.', 'BAD_REQUEST')
  return [Number(value), Number(id)]
}
