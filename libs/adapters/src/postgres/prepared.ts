import { createHash } from 'node:crypto'
import type pg from 'pg'

const MOST = 500
const names = new Map<string, string>()

/**
 * Names a statement by its text, so that the server parses and plans it once per connection. Only the first few hundred texts
 * get names, so that built statements do not fill a connection.
 */
export function prepared(text: string, values: readonly unknown[] = []): pg.QueryConfig {
  const known = names.get(text)
  if (known) return { name: known, text, values: values as unknown[] }
  if (names.size >= MOST || values.length === 0) return { text, values: values as unknown[] }
  const name = createHash('sha1').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return { name, text, values: values as unknown[] }
}
