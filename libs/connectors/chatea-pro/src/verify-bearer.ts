import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether the `Authorization` header carries the tenant's secret as a bearer token. Compared in constant time. */
export function verifyBearer(header: string | string[] | undefined, secret: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(typeof header === 'string' ? header : '')?.[1]
  if (given === undefined || secret === '') return false
  return timingSafeEqual(digest(given), digest(secret))
}

const digest = (value: string) => createHash('sha256').update(value).digest()
