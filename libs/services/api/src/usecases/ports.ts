import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, Database, DeadLetters, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import type {
  AccessTokens,
  Accounts,
  ApiKeys,
  KnownAddresses,
  Links,
  Passwords,
  RefreshTokens,
  Sessions,
} from './accounts.ts'

/** What a credential proved. */
export interface Proven {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
  readonly session?: string
  /** Of an API key: fewer than its roles have. */
  readonly permissions?: readonly string[]
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
  /** Call it after an API key is revoked: its hash. */
  forget(hash: string): void
  /** Call it after a log-in of a person ended, or the person's rights changed. */
  forgetUser(id: string): void
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

export interface PlainMail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** What the use cases of this service need. */
export interface ApiParts {
  readonly database: Database
  readonly tenants: Tenants
  readonly accounts: Accounts
  readonly refreshTokens: RefreshTokens
  readonly links: Links
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
  /** How people reach the console. */
  readonly publicUrl: string
  /** Whether there is a server for mails to people. */
  readonly canMail: boolean
  /** In the ambient transaction: it is sent after it. */
  readonly scheduleMail: (mail: PlainMail) => Promise<void>
}
