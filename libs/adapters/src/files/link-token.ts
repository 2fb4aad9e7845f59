import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { DomainError, type TenantId, tenantId } from '@litper/kernel'

/** What a link allows, and nothing else. */
export type Grant = Upload | Download
interface Common {
  readonly tenant: TenantId
  readonly key: string
  /** Milliseconds since 1970. */
  readonly until: number
}
export interface Upload extends Common {
  readonly may: 'put'
  readonly contentType: string
  readonly maxBytes: number
}
export interface Download extends Common {
  readonly may: 'get'
  readonly fileName?: string
}

/** Signs tokens with a key of its own, derived from the installation’s secret. */
export class LinkTokens {
  private readonly keys: readonly Buffer[]

  /** Links that the secrets before it signed are good until they end. */
  constructor(secret: string, previous: readonly string[] = []) {
    this.keys = [secret, ...previous].map((one) => Buffer.from(hkdfSync('sha256', one, 'litper', 'blob-links', 32)))
  }

  sign(grant: Grant): string {
    const body = Buffer.from(JSON.stringify(grant)).toString('base64url')
    return `${body}.${mac(body, this.keys[0]!)}`
  }

  /** @throws DomainError `blobs.link_refused` (forbidden) when it is not signed by us, is for another action, or has expired */
  open<M extends Grant['may']>(token: string, may: M): Extract<Grant, { may: M }> {
    const [body = '', signature = '', ...more] = token.split('.')
    // compared as text: base64 has several texts for the same bytes
    if (more.length > 0 || !this.keys.some((key) => isSame(signature, mac(body, key)))) throw refused()
    const grant = JSON.parse(Buffer.from(body, 'base64url').toString()) as Grant
    if (grant.may !== may || grant.until <= Date.now()) throw refused()
    return { ...grant, tenant: tenantId(grant.tenant) } as Extract<Grant, { may: M }>
  }
}

const mac = (body: string, key: Buffer) => createHmac('sha256', key).update(body).digest('base64url')
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export const refused = () => new DomainError('blobs.link_refused', 'forbidden')
