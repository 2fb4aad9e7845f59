import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Derives one key for each purpose from the secret of the installation. */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'litper', purpose, 32))

/**
 * Seals tenants' credentials at rest (AES-256-GCM); the tenant is bound in, so a sealed value moved to another tenant does not open. A sealed
 * value names its key, `v2.<key id>.<bytes>`: after a rotation the secrets before still open what they sealed. `v1.` named none.
 */
export class Sealer {
  private readonly keys: readonly SealKey[]

  constructor(secret: string, previous: readonly string[] = []) {
    this.keys = [secret, ...previous].map((one) => ({
      id: derivedKey(one, 'seal id').toString('base64url').slice(0, 8),
      key: derivedKey(one, 'seal'),
    }))
  }

  seal(value: unknown, boundTo: string): string {
    const { id, key } = this.keys[0]!
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(boundTo))
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()])
    return `v2.${id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
  }

  /** @throws Error when it was changed, belongs to another, or its secret is not here any more. */
  open<T>(sealed: string, boundTo: string): T {
    const [version, ...parts] = sealed.split('.')
    const bytes = Buffer.from(parts.at(-1) ?? '', 'base64url')
    const keys = version === 'v1' ? this.keys : this.keys.filter(({ id }) => id === parts[0])
    const [first, ...others] = keys
    if (!first) throw new Error('the secret that sealed this is not among LITPER_SECRET and LITPER_PREVIOUS_SECRETS')
    for (const { key } of others.length > 0 ? keys : []) {
      try {
        return opened<T>(bytes, key, boundTo)
      } catch {
        // sealed under another key: v1 does not tell which
      }
    }
    return opened<T>(bytes, first.key, boundTo)
  }

  /** Whether an older secret sealed it: sealed again, it needs that secret no more. */
  isOld(sealed: string): boolean {
    return !sealed.startsWith(`v2.${this.keys[0]!.id}.`)
  }
}
interface SealKey {
  readonly id: string
  readonly key: Buffer
}

function opened<T>(bytes: Buffer, key: Buffer, boundTo: string): T {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(boundTo))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString()) as T
}
