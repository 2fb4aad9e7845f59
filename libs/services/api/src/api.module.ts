import { type Clock, newId } from '@litper/kernel'
import {
  AUTHENTICATOR,
  asTenant,
  BROADCAST,
  CLOCK,
  COMPANIONS,
  type Companions,
  currentTenant,
  DATABASE,
  DEAD_LETTERS,
  derivedKey,
  Effects,
  EVENT_BUS,
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
import type { Broadcast, Database, DeadLetters, EventBus, ParkedEvents, RateLimits, Tenants } from '@litper/ports'
import {
  Global,
  Inject,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common'
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { apiMigrations } from '../migrations/01-api.ts'
import manifest from '../package.json' with { type: 'json' }
import { readMailUrl } from './domain/mail-server.ts'
import { readUpstreams } from './domain/upstreams.ts'
import { argon2Passwords } from './edge/argon2/proxy.ts'
import { AuthController } from './edge/auth.controller.ts'
import { BrowserSessionsController } from './edge/browser-sessions.controller.ts'
import { ConsoleController } from './edge/console.controller.ts'
import { ConsoleFiles } from './edge/console-files.ts'
import { DeadLettersController } from './edge/dead-letters.controller.ts'
import { DocsController } from './edge/docs.controller.ts'
import { limitFailures } from './edge/failing-callers.ts'
import { WorkHealthController } from './edge/health.controller.ts'
import { JoseAccessTokens } from './edge/jose/proxy.ts'
import { LiveChanges } from './edge/live-changes.ts'
import { McpController } from './edge/mcp/mcp.controller.ts'
import { Neighbours } from './edge/neighbours.ts'
import { OwnAccountController } from './edge/own-account.controller.ts'
import { API_PARTS } from './edge/parts.ts'
import { PeopleController } from './edge/people.controller.ts'
import { RateLimiter, RateLimitGuard } from './edge/rate-limit.guard.ts'
import { SEND_MAIL, type SealedMail, SendMailEffect } from './edge/send-mail.effect.ts'
import { StreamController } from './edge/stream.controller.ts'
import { TenantsController } from './edge/tenants.controller.ts'
import { UsersController } from './edge/users.controller.ts'
import { WholeContract } from './edge/whole-contract.ts'
import { PostgresAccounts } from './store/accounts.ts'
import { PostgresApiKeys } from './store/api-keys.ts'
import { apiEntities } from './store/entities.ts'
import { PostgresKnownAddresses } from './store/known-addresses.ts'
import { PostgresLinks } from './store/links.ts'
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
  readonly sealer: Sealer
  readonly effects: Effects
}

function apiParts({
  database,
  tenants,
  deadLetters,
  parked,
  limits,
  clock,
  settings,
  sealer,
  effects,
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
    clock,
    asTenant,
    passwords: argon2Passwords,
    accounts,
    sessions,
    sessionRules,
    refreshTokens: new PostgresRefreshTokens(database),
    links: new PostgresLinks(database),
    knownAddresses: new PostgresKnownAddresses(database),
    apiKeys,
    accessTokens,
    authenticator: new Credentials(new RememberedKeys({ accessTokens, apiKeys, clock }, remembered), remembered),
    decoyHash: () => (decoy ??= argon2Passwords.hash(newId())),
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
    DeadLettersController,
    WorkHealthController,
    TenantsController,
    StreamController,
    ConsoleController,
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
        sealer: SEALER,
        effects: Effects,
      },
      apiParts,
    ),
    { provide: AUTHENTICATOR, useFactory: ({ authenticator }: ApiParts) => authenticator, inject: [API_PARTS] },
    {
      provide: Neighbours,
      useFactory: (settings: Settings) =>
        new Neighbours(readUpstreams(settings.SERVICES_URLS), derivedKey(settings.secret, 'internal')),
      inject: [SETTINGS],
    },
    {
      provide: LiveChanges,
      useFactory: (bus: EventBus, broadcast: Broadcast, clock: Clock) => {
        const log = new Logger(LiveChanges.name)
        return new LiveChanges({ bus, broadcast, clock, onFault: (error) => log.warn(error) })
      },
      inject: [EVENT_BUS, BROADCAST, CLOCK],
    },
    { provide: ConsoleFiles, useFactory: (s: Settings) => new ConsoleFiles(s.CONSOLE_DIR), inject: [SETTINGS] },
    SendMailEffect,
    WholeContract,
    RateLimiter,
    { provide: APP_GUARD, useClass: RateLimitGuard },
  ],
  exports: [AUTHENTICATOR],
})
export class ApiModule implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: apiMigrations,
    entities: apiEntities,
    needs: ['rateLimits', 'broadcast'],
  }

  constructor(
    @Inject(API_PARTS) private readonly parts: ApiParts,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
    @Inject(LiveChanges) private readonly live: LiveChanges,
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
    await this.live.start()
  }

  onModuleDestroy(): Promise<void> {
    return this.live.stop()
  }
}
