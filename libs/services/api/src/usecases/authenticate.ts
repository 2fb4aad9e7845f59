import { type ApiKeyRow, hashOf } from './accounts.ts'
import type { ApiParts, Authenticator, Proven, Shown } from './ports.ts'
import type { RememberedSessions } from './prove-session.ts'

const KEEP_MS = 30_000
const MOST = 10_000
export const KEY_PREFIX = 'lk_'

/** Proves what a request shows: its Authorization header, else its cookie. */
export class Credentials implements Authenticator {
  constructor(
    private readonly keys: RememberedKeys,
    private readonly sessions: RememberedSessions,
  ) {}

  async authenticate(shown: Shown): Promise<Proven | undefined> {
    return shown.authorization ? this.keys.prove(shown.authorization) : this.sessions.prove(shown)
  }

  forget(hash: string): void {
    this.keys.forget(hash)
    this.sessions.forget(hash)
  }
}

/**
 * Proves `Bearer <access token>`, `Bearer lk_…` and `ApiKey lk_…`. An API key is remembered for half a minute: one that another process
 * revoked works until then.
 */
export class RememberedKeys {
  private readonly known = new Map<string, { at: number; proven: Proven }>()

  constructor(private readonly parts: Pick<ApiParts, 'accessTokens' | 'apiKeys' | 'clock'>) {}

  async prove(authorization: string): Promise<Proven | undefined> {
    const [, scheme, credential] = /^(bearer|apikey) +(\S+)$/i.exec(authorization) ?? []
    if (!credential) return undefined
    if (credential.startsWith(KEY_PREFIX)) return this.ofKey(hashOf(credential))
    if (scheme!.toLowerCase() !== 'bearer') return undefined
    const claims = await this.parts.accessTokens.verify(credential)
    return claims && { ...claims, kind: 'user' }
  }

  /** Works in this process at once; in others within half a minute. */
  forget(hash: string): void {
    this.known.delete(hash)
  }

  private async ofKey(hash: string): Promise<Proven | undefined> {
    const now = this.parts.clock.now().getTime()
    const hit = this.known.get(hash)
    if (hit && now - hit.at < KEEP_MS) return hit.proven
    this.known.delete(hash)
    const key = await this.parts.apiKeys.lookup(hash)
    if (!key || key.revokedAt) return undefined
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    const proven = ofRow(key)
    this.known.set(hash, { at: now, proven })
    return proven
  }
}

const ofRow = (key: ApiKeyRow): Proven => ({ tenant: key.tenantId, id: key.id, kind: 'api_key', roles: key.roles })
