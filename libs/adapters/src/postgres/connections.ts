import type { ConnectionOptions } from 'node:tls'
import type pg from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

/**
 * TypeORM ignores the query of a URL, so a server on a socket and its TLS must be given separately. `?sslmode=verify-full`, with
 * `&sslrootcert=file` where its authority is a private one; `require` and `verify-ca` judge as strictly.
 */
export function endpointOf(url: string): { host?: string; ssl?: boolean | ConnectionOptions } {
  const host = new URL(url).searchParams.get('host')
  const { ssl } = parseIntoClientConfig(url)
  return { ...(host && { host }), ...(ssl !== undefined && { ssl }) }
}

/** A connection that dies while idle fails its next use; it does not end the process. */
export function survive(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
}
