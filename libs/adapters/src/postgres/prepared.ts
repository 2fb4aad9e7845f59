import { createHash } from 'node:crypto'
import type pg from 'pg'

const MOST = 500
const names = new Map<string, string>()

/**
 * The same statement by a name that follows from its text: the server parses and plans it once a connection. Texts beyond the first
 * few hundred (built ones) go unnamed, so that no connection fills up.
 */
export function prepared(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  const known = names.get(text)
  if (known) return { name: known, text, values: values as unknown[] }
  if (names.size >= MOST || values.length === 0) return { text, values: values as unknown[] }
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return { name, text, values: values as unknown[] }
}
