import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Database, DeadLetters, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import type { AccessTokens, Accounts, ApiKeys, Passwords, RefreshTokens } from './accounts.ts'
import type { KnownAddresses } from './limit-tries.ts'

/** What a credential proved. */
export interface Proven {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
}

/** Proves the credential of a request. */
export interface Authenticator {
  /** Reads an Authorization header; undefined when it proves nothing. */
  authenticate(authorization: string): Promise<Proven | undefined>
  /** Call it after an API key is revoked: its hash. */
  forget(hash: string): void
}

export interface Session {
  readonly accessToken: string
  readonly refreshToken: string
  /** Seconds until the access token expires. */
  readonly expiresIn: number
}

/** What the use cases of this service need. */
export interface ApiParts {
  readonly database: Database
  readonly tenants: Tenants
  readonly accounts: Accounts
  readonly refreshTokens: RefreshTokens
  readonly knownAddresses: KnownAddresses
  readonly apiKeys: ApiKeys
  readonly passwords: Passwords
  readonly accessTokens: AccessTokens
  readonly authenticator: Authenticator
  readonly deadLetters: DeadLetters
  readonly parked: ParkedEvents
  readonly limits: RateLimits
  readonly clock: Clock
  readonly asTenant: AsTenant
  /** The hash of a password that nobody has: checked for an unknown e-mail, so that it takes as long as a known one. */
  readonly decoyHash: () => Promise<string>
}
