import { errors, jwtVerify } from 'jose'
import type { AccessClaims, OauthTokens } from '../../usecases/accounts.ts'
import { readName } from '../../usecases/oauth/accounts.ts'

/** Access tokens that the authorization server gave to programs. */
export class JoseOauthTokens implements OauthTokens {
  constructor(
    private readonly key: Uint8Array,
    private readonly issuer: string,
  ) {}

  async verify(token: string, path: string): Promise<AccessClaims | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['HS256'],
        issuer: this.issuer,
        audience: `${this.issuer}${path}`,
        typ: 'at+jwt',
      })
      const [person, grant] = [readName(payload.sub ?? ''), readName(String(payload['grant'] ?? ''))]
      if (!person || grant?.tenant !== person.tenant) return undefined
      return { tenant: person.tenant, id: person.id, session: grant.id }
    } catch (error) {
      // Forged, expired, for another place, or not a token: it proves nothing.
      if (error instanceof errors.JOSEError) return undefined
      throw error
    }
  }
}
