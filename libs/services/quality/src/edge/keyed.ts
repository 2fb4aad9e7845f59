import { createHmac } from 'node:crypto'
import { currentTenant, derivedKey } from '@litper/platform'

/** Hashes of one installation and one tenant: without the key a phone cannot be found by trying them all. */
export function keyedBy(secret: string): (known: string) => string {
  const key = derivedKey(secret, 'quality.talks')
  return (known) => createHmac('sha256', key).update(`${currentTenant()} ${known}`).digest('base64url')
}
