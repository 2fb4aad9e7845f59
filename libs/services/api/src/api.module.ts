import { type Clock } from '@litper/kernel'
import {
  AUDIT_TRAIL,
  AUTHENTICATOR,
  BROADCAST,
  CLOCK,
  COMPANIONS,
  type Companions,
  DATABASE,
  DEAD_LETTERS,
  derivedKey,
  Effects,
  EVENT_BUS,
  Events,
  HTTP_CLIENT,
  PARKED_EVENTS,
  provideParts,
  RATE_LIMITS,
  SEALER,
  SETTINGS,
  type ServiceDefinition,
  type Settings,
  TENANTS,
} from '@litper/platform'
import type { Broadcast, EventBus } from '@litper/ports'
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
import { apiParts } from './api.parts.ts'
import { readUpstreams } from './domain/upstreams.ts'
import { AuditController } from './edge/audit.controller.ts'
import { AuthController } from './edge/auth.controller.ts'
import { BrowserSessionsController } from './edge/browser-sessions.controller.ts'
import { ConsoleController } from './edge/console.controller.ts'
import { ConsoleFiles } from './edge/console-files.ts'
import { ControlsController } from './edge/controls.controller.ts'
import { DeadLettersController } from './edge/dead-letters.controller.ts'
import { DocsController } from './edge/docs.controller.ts'
import { limitFailures } from './edge/failing-callers.ts'
import { WorkHealthController } from './edge/health.controller.ts'
import { LiveChanges } from './edge/live-changes.ts'
import { McpController } from './edge/mcp/mcp.controller.ts'
import { Neighbours } from './edge/neighbours.ts'
import { challengeCallers } from './edge/oauth/challenge.ts'
import { ResourceMetadataController } from './edge/oauth/metadata.controller.ts'
import { mountOauth } from './edge/oauth/mount.ts'
import { OauthServer } from './edge/oauth/oauth-server.ts'
import { OwnAccountController } from './edge/own-account.controller.ts'
import { API_PARTS } from './edge/parts.ts'
import { PasskeysController } from './edge/passkeys.controller.ts'
import { PeopleController } from './edge/people.controller.ts'
import { RateLimiter, RateLimitGuard } from './edge/rate-limit.guard.ts'
import { SecondFactorController } from './edge/second-factor.controller.ts'
import { SendMailEffect } from './edge/send-mail.effect.ts'
import { SignOnController } from './edge/sign-on.controller.ts'
import { StreamController } from './edge/stream.controller.ts'
import { TenantsController } from './edge/tenants.controller.ts'
import { UsersController } from './edge/users.controller.ts'
import { WholeContract } from './edge/whole-contract.ts'
import { apiEntities } from './store/entities.ts'
import type { ApiParts } from './usecases/ports.ts'
import { seedDemo } from './usecases/seed-demo.ts'

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
    ControlsController,
    WorkHealthController,
    AuditController,
    TenantsController,
    StreamController,
    ConsoleController,
    McpController,
    ResourceMetadataController,
    BrowserSessionsController,
    SignOnController,
    PasskeysController,
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
        http: HTTP_CLIENT,
        sealer: SEALER,
        effects: Effects,
        events: Events,
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
    OauthServer,
    RateLimiter,
    { provide: APP_GUARD, useClass: RateLimitGuard },
  ],
  exports: [AUTHENTICATOR, RateLimiter],
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
    @Inject(OauthServer) private readonly oauth: OauthServer,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
    @Inject(LiveChanges) private readonly live: LiveChanges,
    @Inject(COMPANIONS) private readonly companions: Companions,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {}

  /** Forwards the routes of services that run as processes of their own. */
  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>()
    limitFailures(fastify, this.settings.RATE_FAILURES_PER_MINUTE)
    challengeCallers(fastify, this.oauth.issuer)
    mountOauth(fastify, this.oauth)
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
