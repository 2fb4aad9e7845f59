import { type Clock, newId } from '@litper/kernel'
import {
  AUTHENTICATOR,
  asTenant,
  CLOCK,
  COMPANIONS,
  type Companions,
  DATABASE,
  DEAD_LETTERS,
  derivedKey,
  PARKED_EVENTS,
  provideParts,
  RATE_LIMITS,
  SETTINGS,
  type ServiceDefinition,
  type Settings,
  TENANTS,
} from '@litper/platform'
import type { Database, DeadLetters, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import { Global, Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common'
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { apiMigrations } from '../migrations/01-api.ts'
import manifest from '../package.json' with { type: 'json' }
import { readUpstreams } from './domain/upstreams.ts'
import { argon2Passwords } from './edge/argon2/proxy.ts'
import { AuthController } from './edge/auth.controller.ts'
import { BrowserSessionsController } from './edge/browser-sessions.controller.ts'
import { DeadLettersController } from './edge/dead-letters.controller.ts'
import { DocsController } from './edge/docs.controller.ts'
import { limitFailures } from './edge/failing-callers.ts'
import { JoseAccessTokens } from './edge/jose/proxy.ts'
import { McpController } from './edge/mcp/mcp.controller.ts'
import { Neighbours } from './edge/neighbours.ts'
import { API_PARTS } from './edge/parts.ts'
import { RateLimiter, RateLimitGuard } from './edge/rate-limit.guard.ts'
import { TenantsController } from './edge/tenants.controller.ts'
import { UsersController } from './edge/users.controller.ts'
import { WholeContract } from './edge/whole-contract.ts'
import { PostgresAccounts } from './store/accounts.ts'
import { PostgresApiKeys } from './store/api-keys.ts'
import { apiEntities } from './store/entities.ts'
import { PostgresKnownAddresses } from './store/known-addresses.ts'
import { PostgresRefreshTokens } from './store/refresh-tokens.ts'
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
  readonly clock: Clock
  readonly settings: Settings
}

function apiParts({ database, tenants, deadLetters, parked, limits, clock, settings }: Needs): ApiParts {
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
  let decoy: Promise<string> | undefined
  return {
    database,
    tenants,
    deadLetters,
    parked,
    limits,
    clock,
    asTenant,
    passwords: argon2Passwords,
    accounts,
    sessions,
    sessionRules,
    refreshTokens: new PostgresRefreshTokens(database),
    knownAddresses: new PostgresKnownAddresses(database),
    apiKeys,
    accessTokens,
    authenticator: new Credentials(
      new RememberedKeys({ accessTokens, apiKeys, clock }),
      new RememberedSessions({ sessions, accounts, database, asTenant, clock, sessionRules }),
    ),
    decoyHash: () => (decoy ??= argon2Passwords.hash(newId())),
  }
}

/** Who may call, how often, and what there is to call. Global: the guard of every process needs its authenticator. */
@Global()
@Module({
  controllers: [
    DocsController,
    AuthController,
    UsersController,
    DeadLettersController,
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
        clock: CLOCK,
        settings: SETTINGS,
      },
      apiParts,
    ),
    { provide: AUTHENTICATOR, useFactory: ({ authenticator }: ApiParts) => authenticator, inject: [API_PARTS] },
    {
      provide: Neighbours,
      useFactory: (settings: Settings) => new Neighbours(readUpstreams(settings.SERVICES_URLS)),
      inject: [SETTINGS],
    },
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
