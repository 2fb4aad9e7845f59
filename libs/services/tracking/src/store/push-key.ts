import { createHash } from 'node:crypto'

/** What a carrier's secret is looked up by: the secret itself is nowhere in clear. Undefined when there is none. */
export function pushKey(carrier: string, secret: unknown): string | undefined {
  return typeof secret === 'string' && secret.length > 0
    ? createHash('sha256').update(`${carrier}\n${secret}`).digest('hex')
    : undefined
}
