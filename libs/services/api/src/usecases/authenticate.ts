import type { TenantId } from '@litper/kernel'
import { type ApiKeyRow, hashOf } from './accounts.ts'
import type { Ground } from './ground.ts'

export interface Proven {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
}

const KEEP_MS = 30_000
const MOST = 10_000
export const KEY_PREFIX = 'lk_'

/** Reads an Authorization header: `Bearer <access token>`, `Bearer lk_…` or `ApiKey lk_…`. A revoked key may live for half a minute. */
export class Authenticate {
  private readonly known = new Map<string, { at: number; proven: Proven }>()

  constructor(private readonly ground: Pick<Ground, 'accessTokens' | 'apiKeys' | 'clock'>) {}

  async authenticate(authorization: string): Promise<Proven | undefined> {
    const [, scheme, credential] = /^(bearer|apikey) +(\S+)$/i.exec(authorization) ?? []
    if (!credential) return undefined
    if (credential.startsWith(KEY_PREFIX)) return this.ofKey(hashOf(credential))
    if (scheme!.toLowerCase() !== 'bearer') return undefined
    const claims = await this.ground.accessTokens.verify(credential)
    return claims && { ...claims, kind: 'user' }
  }

  /** In this process at once; elsewhere within half a minute. */
  forget(hash: string): void {
    this.known.delete(hash)
  }

  private async ofKey(hash: string): Promise<Proven | undefined> {
    const now = this.ground.clock.now().getTime()
    const hit = this.known.get(hash)
    if (hit && now - hit.at < KEEP_MS) return hit.proven
    this.known.delete(hash)
    const key = await this.ground.apiKeys.lookup(hash)
    if (!key || key.revokedAt) return undefined
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    const proven = ofRow(key)
    this.known.set(hash, { at: now, proven })
    return proven
  }
}

const ofRow = (key: ApiKeyRow): Proven => ({ tenant: key.tenantId, id: key.id, kind: 'api_key', roles: key.roles })
