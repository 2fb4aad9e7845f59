import { invalid } from '@litper/kernel'
import type { ParkedEvents, ParkedKey } from '@litper/ports'

const DIGITS = /^[1-9]\d{0,17}$/

/**
 * The keys whose events wait because the first of them failed, the newest first, in pages.
 * @throws DomainError invalid `request.cursor`
 */
export async function listParkedKeys(
  parked: Pick<ParkedEvents, 'list'>,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<{ data: ParkedKey[]; nextCursor: string | null }> {
  const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString()
  if (after !== undefined && !DIGITS.test(after)) throw invalid('request.cursor')
  const rows = await parked.list({ after, limit: limit + 1 })
  const data = rows.slice(0, limit)
  const last = data.at(-1)
  return { data, nextCursor: rows.length > limit && last ? Buffer.from(last.id).toString('base64url') : null }
}
