import { type ApiKeyRow, hashOf } from './accounts.ts'
import type { ApiParts, Authenticator, Proven, Shown } from './ports.ts'
import type { RememberedSessions } from './prove-session.ts'
import { StandIns } from './stand-ins.ts'

const KEEP_MS = 10_000
const MOST = 10_000
export const KEY_PREFIX = 'lk_'

/** Proves what a request shows: its Authorization header, else its cookie. */
export class Credentials implements Authenticator {
  constructor(
    private readonly keys: RememberedKeys,
    private readonly sessions: RememberedSessions,
  ) {}

  standIn(proven: Proven) {
    return this.keys.standIns.make(proven)
  }

  async authenticate(shown: Shown): Promise<Proven | undefined> {
    return shown.authorization ? this.keys.prove(shown.authorization, shown.path) : this.sessions.ofCookie(shown)
  }

  forget(hash: string): void {
    this.keys.forget(hash)
  }

  forgetUser(id: string): void {
    this.sessions.forgetUser(id)
  }
}

/**
 * Proves `Bearer <access token>`, `Bearer lk_…` and `ApiKey lk_…`. An API key is remembered for ten seconds: one that another
 * process revoked works until then.
 */
export class RememberedKeys {
  private readonly known = new Map<string, { at: number; proven: Proven; endsAt?: number }>()
  readonly standIns = new StandIns()

  constructor(
    private readonly parts: Pick<ApiParts, 'accessTokens' | 'oauthTokens' | 'apiKeys' | 'clock'>,
    private readonly sessions: RememberedSessions,
  ) {}

  async prove(authorization: string, path = ''): Promise<Proven | undefined> {
    const [, scheme, credential] = /^(bearer|apikey) +(\S+)$/i.exec(authorization) ?? []
    if (!credential) return undefined
    if (credential.startsWith(KEY_PREFIX)) return this.ofKey(hashOf(credential))
    if (scheme!.toLowerCase() !== 'bearer') return undefined
    const standing = this.standIns.prove(credential)
    if (standing) return standing
    const { accessTokens, oauthTokens } = this.parts
    const claims = (await accessTokens.verify(credential)) ?? (await oauthTokens.verify(credential, path))
    return claims && this.sessions.ofToken(claims)
  }

  /** Works in this process at once; in others within ten seconds. */
  forget(hash: string): void {
    this.known.delete(hash)
  }

  private async ofKey(hash: string): Promise<Proven | undefined> {
    const now = this.parts.clock.now().getTime()
    const hit = this.known.get(hash)
    if (hit && now - hit.at < KEEP_MS && !(hit.endsAt && now >= hit.endsAt)) return hit.proven
    this.known.delete(hash)
    const key = await this.parts.apiKeys.lookup(hash)
    const endsAt = key?.expiresAt?.getTime()
    if (!key || key.revokedAt || (endsAt !== undefined && now >= endsAt)) return undefined
    if (this.known.size >= MOST) this.known.delete(this.known.keys().next().value!)
    const proven = ofRow(key)
    this.known.set(hash, { at: now, proven, endsAt })
    return proven
  }
}

const ofRow = ({ tenantId, id, roles, permissions }: ApiKeyRow): Proven => ({
  tenant: tenantId,
  id,
  kind: 'api_key',
  roles,
  ...(permissions && { permissions }),
})
