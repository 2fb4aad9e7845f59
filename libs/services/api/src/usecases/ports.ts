import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Database, DeadLetters, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import type { AccessTokens, Accounts, ApiKeys, Passwords, RefreshTokens, Sessions } from './accounts.ts'
import type { KnownAddresses } from './limit-tries.ts'

/** What a credential proved. */
export interface Proven {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
  readonly session?: string
}

/** What a request shows of who sends it. */
export interface Shown {
  readonly method: string
  readonly authorization?: string
  readonly cookie?: string
  readonly origin?: string
  /** `Sec-Fetch-Site`. */
  readonly site?: string
  /** The origin that was asked. */
  readonly self: string
  readonly csrf?: string
}

/** Proves the credential of a request. */
export interface Authenticator {
  /** By its Authorization header, else by its cookie; undefined when it proves nothing. @throws DomainError forbidden `auth.csrf` */
  authenticate(shown: Shown): Promise<Proven | undefined>
  /** Call it after an API key is revoked or a log-in ended: its hash. */
  forget(hash: string): void
}

/** Log-ins by cookie. */
export interface SessionRules {
  /** A cookie without TLS is allowed on loopback. */
  readonly demo: boolean
  /** A log-in ends after so long, used or not. */
  readonly lifeMs: number
  /** And when nobody used it for so long. */
  readonly idleMs: number
  readonly csrfKey: Buffer
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
  readonly sessions: Sessions
  readonly sessionRules: SessionRules
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
