import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether Meta signed this body: `X-Hub-Signature-256: sha256=<hex>`, HMAC-SHA256 of the raw bytes under the app secret. Compared in
 * constant time.
 */
export function verifySignature(
  rawBody: string | Uint8Array,
  header: string | string[] | undefined,
  secret: string,
): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(typeof header === 'string' ? header : '')?.[1]
  if (given === undefined || secret === '') return false
  return timingSafeEqual(createHmac('sha256', secret).update(rawBody).digest(), Buffer.from(given, 'hex'))
}

/** Meta's handshake: the bare challenge to answer 200 with, or nothing: then answer 403. */
export function verifyHandshake(query: Record<string, unknown>, token: string): string | undefined {
  const challenge = query['hub.challenge']
  const given = query['hub.verify_token']
  if (query['hub.mode'] !== 'subscribe' || typeof challenge !== 'string' || typeof given !== 'string' || token === '')
    return undefined
  // It is answered as it came: only what Meta sends may pass, and no page with script in it.
  const same = timingSafeEqual(digest(given), digest(token))
  return same && /^[\w.-]{1,256}$/.test(challenge) ? challenge : undefined
}

const digest = (value: string) => createHash('sha256').update(value).digest()
