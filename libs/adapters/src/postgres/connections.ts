import type pg from 'pg'

/** TypeORM reads a URL without its query: where the server listens on a socket, it must be told. */
export function socketOf(url: string): { host?: string } {
  const host = new URL(url).searchParams.get('host')
  return host ? { host } : {}
}

/** A connection that dies, idle or between two statements, tells whoever asks it next; it does not end the process. */
export function survive(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
}
