import { isUuid, tenantId } from '@litper/kernel'
import { errors, jwtVerify, SignJWT } from 'jose'
import { ACCESS_SECONDS } from '../../domain/refresh.ts'
import type { AccessClaims, AccessTokens } from '../../usecases/accounts.ts'

const ISSUER = 'litper'
const AUDIENCE = 'litper-api'

/** Access tokens as JWT (HS256), signed with a key that signs nothing else. */
export class JoseAccessTokens implements AccessTokens {
  constructor(private readonly key: Uint8Array) {}

  sign({ tenant, id, session }: AccessClaims): Promise<string> {
    return new SignJWT({ ten: tenant, sid: session })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .setSubject(id)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${ACCESS_SECONDS}s`)
      .sign(this.key)
  }

  async verify(token: string): Promise<AccessClaims | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        typ: 'at+jwt',
      })
      const { sub, ten, sid } = payload
      if (!sub || typeof ten !== 'string' || !isUuid(ten) || typeof sid !== 'string') return undefined
      return { tenant: tenantId(ten), id: sub, session: sid }
    } catch (error) {
      // Forged, expired or not a token: it proves nothing.
      if (error instanceof errors.JOSEError) return undefined
      throw error
    }
  }
}
