import type { Emitted } from '@litper/contracts'
import type { Clock, TenantId } from '@litper/kernel'
import type { AsTenant, AuditTrail, Database, DeadLetters, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import type { RelyingParty } from '../domain/relying-party.ts'
import type {
  AccessTokens,
  Accounts,
  ApiKeys,
  KnownAddresses,
  Links,
  OauthTokens,
  OneTimeCodes,
  Passwords,
  RefreshTokens,
  SecondFactors,
  Sessions,
} from './accounts.ts'
import type { OauthRecords } from './oauth/records.ts'
import type { PasskeyProofs, Passkeys } from './passkeys/ports.ts'
import type { Identities, Issuers, PublicNames, SignOns } from './sign-on/ports.ts'

/** What a credential proved. */
export interface Proven {
  readonly tenant: TenantId
  readonly id: string
  readonly kind: 'user' | 'api_key'
  readonly roles: readonly string[]
  readonly session?: string
  /** Of an API key, and of a program that a person allowed: fewer than the roles have. */
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
  /** `/mcp`; without the query. */
  readonly path?: string
  readonly csrf?: string
}

/** Proves the credential of a request. */
export interface Authenticator {
  /** By its Authorization header, else by its cookie; undefined when it proves nothing. @throws DomainError forbidden `auth.csrf` */
  authenticate(shown: Shown): Promise<Proven | undefined>
  /** Call it after an API key is revoked: its hash. */
  forget(hash: string): void
  /** A credential for this process alone, until `end`: what is proven already. */
  standIn(proven: Proven): { readonly authorization: string; readonly end: () => void }
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
  readonly secondFactors: SecondFactors
  readonly codes: OneTimeCodes
  readonly passkeys: Passkeys
  readonly passkeyProofs: PasskeyProofs
  readonly relyingParty: RelyingParty
  readonly signOns: SignOns
  readonly identities: Identities
  readonly issuers: Issuers
  readonly names: PublicNames
  /** Makes the records that show a domain to be a company's. */
  readonly domainKey: Buffer
  /** What programs hold by OAuth, and what a browser began and has not ended yet. */
  readonly records: OauthRecords
  /** Bound to the ambient tenant. */
  readonly seal: (text: string) => string
  readonly unseal: (sealed: string) => string
  readonly knownAddresses: KnownAddresses
  readonly apiKeys: ApiKeys
  readonly sessions: Sessions
  readonly sessionRules: SessionRules
  readonly passwords: Passwords
  readonly accessTokens: AccessTokens
  readonly oauthTokens: OauthTokens
  readonly authenticator: Authenticator
  readonly deadLetters: DeadLetters
  readonly parked: ParkedEvents
  readonly limits: RateLimits
  readonly audit: AuditTrail
  readonly clock: Clock
  readonly asTenant: AsTenant
  /** The hash of a password that nobody has: checked for an unknown e-mail, so that it takes as long as a known one. */
  readonly decoyHash: () => Promise<string>
  /** In the ambient transaction. */
  readonly publish: (emitted: readonly Emitted[]) => Promise<void>
  /** ISO 3166, of an address; undefined when nobody knows. */
  readonly countryOf: (address: string) => Promise<string | undefined>
  /** How people reach the console. */
  readonly publicUrl: string
  /** Whether there is a server for mails to people. */
  readonly canMail: boolean
  /** In the ambient transaction: it is sent after it. */
  readonly scheduleMail: (mail: PlainMail) => Promise<void>
}
