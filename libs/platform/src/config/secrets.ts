import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Derives one key for each purpose from the secret of the installation. */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'litper', purpose, 32))

/** Encrypts the credentials of tenants at rest (AES-256-GCM). The tenant is authenticated data: a value moved to another tenant cannot be opened. */
export class Sealer {
  private readonly key: Buffer

  constructor(secret: string) {
    this.key = derivedKey(secret, 'seal')
  }

  seal(value: unknown, boundTo: string): string {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(boundTo))
    const sealed = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()])
    return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`
  }

  /** @throws Error when it was changed or belongs to another tenant. */
  open<T>(sealed: string, boundTo: string): T {
    const bytes = Buffer.from(sealed.replace(/^v1\./, ''), 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12)).setAAD(Buffer.from(boundTo))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString()) as T
  }
}
