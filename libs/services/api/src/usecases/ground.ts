import type { Clock, TenantId } from '@litper/kernel'
import type { Database, RateLimits } from '@litper/ports'
import type { AccessTokens, Accounts, ApiKeys, Passwords, RefreshTokens } from './accounts.ts'

/** What this service's use cases stand on. */
export interface Ground {
  readonly database: Database
  readonly accounts: Accounts
  readonly refreshTokens: RefreshTokens
  readonly apiKeys: ApiKeys
  readonly passwords: Passwords
  readonly accessTokens: AccessTokens
  readonly limits: RateLimits
  readonly clock: Clock
  /** Runs `work` as the tenant that a credential turned out to belong to. */
  readonly asTenant: <T>(tenant: TenantId, work: () => T) => T
}
export interface Session {
  readonly accessToken: string
  readonly refreshToken: string
  /** Seconds of the access token. */
  readonly expiresIn: number
}
