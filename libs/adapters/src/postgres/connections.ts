import type pg from 'pg'

/** TypeORM ignores the query of a URL, so a server on a socket must be given separately. */
export function socketOf(url: string): { host?: string } {
  const host = new URL(url).searchParams.get('host')
  return host ? { host } : {}
}

/** A connection that dies while idle fails its next use; it does not end the process. */
export function survive(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
}
