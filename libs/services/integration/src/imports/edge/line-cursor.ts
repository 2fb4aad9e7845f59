import { invalid } from '@litper/kernel'

/** The line that the next page comes after; 0 for the first page. @throws DomainError request.cursor when it is no cursor of ours */
export function lineAfter(cursor: string | undefined): number {
  if (cursor === undefined || cursor === '') return 0
  const text = Buffer.from(cursor, 'base64url').toString()
  if (!/^line [1-9]\d{0,8}$/.test(text)) throw invalid('request.cursor')
  return Number(text.slice(5))
}

/** A page of lines: one more than `limit` was asked for, which tells whether another page follows. */
export function pageOfLines<T extends { readonly line: number }>(rows: readonly T[], limit: number) {
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  const nextCursor = last && rows.length > limit ? Buffer.from(`line ${last.line}`).toString('base64url') : null
  return { data, nextCursor }
}
