import type { Clock } from '@litper/kernel'
import {
  AUTHENTICATOR,
  asTenant,
  CLOCK,
  COMPANIONS,
  type Companions,
  DATABASE,
  derivedKey,
  RATE_LIMITS,
  SETTINGS,
  type ServiceDefinition,
  type Settings,
  TENANTS,
} from '@litper/platform'
import type { Database, RateLimits, Tenants } from '@litper/ports'
import { Global, Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common'
import { APP_GUARD, HttpAdapterHost } from '@nestjs/core'
import type { FastifyInstance } from 'fastify'
import { apiMigrations } from '../migrations/01-api.ts'
import manifest from '../package.json' with { type: 'json' }
import { readUpstreams } from './domain/upstreams.ts'
import { argon2Passwords } from './edge/argon2/proxy.ts'
import { AuthController } from './edge/auth.controller.ts'
import { DeadLettersController } from './edge/dead-letters.controller.ts'
import { DocsController } from './edge/docs.controller.ts'
import { JoseAccessTokens } from './edge/jose/proxy.ts'
import { Neighbours } from './edge/neighbours.ts'
import { RateLimiter, RateLimitGuard } from './edge/rate-limit.guard.ts'
import { TenantsController } from './edge/tenants.controller.ts'
import { AUTHENTICATE, CREATE_TENANT, GROUND, SIGN_IN } from './edge/tokens.ts'
import { UsersController } from './edge/users.controller.ts'
import { PostgresAccounts } from './store/accounts.ts'
import { PostgresApiKeys } from './store/api-keys.ts'
import { PostgresRefreshTokens } from './store/refresh-tokens.ts'
import { Authenticate } from './usecases/authenticate.ts'
import { createTenant } from './usecases/create-tenant.ts'
import type { Ground } from './usecases/ground.ts'
import { seedDemo } from './usecases/seed-demo.ts'
import { signIn } from './usecases/sign-in.ts'

const groundOf = (database: Database, limits: RateLimits, clock: Clock, settings: Settings): Ground => ({
  database,
  limits,
  clock,
  asTenant,
  passwords: argon2Passwords,
  accounts: new PostgresAccounts(database),
  refreshTokens: new PostgresRefreshTokens(database),
  apiKeys: new PostgresApiKeys(database),
  accessTokens: new JoseAccessTokens(derivedKey(settings.secret, 'access')),
})

/** The gateway's own: who may come in, how often, and what there is. Global, as every process's guard asks for its authenticator. */
@Global()
@Module({
  controllers: [DocsController, AuthController, UsersController, DeadLettersController, TenantsController],
  providers: [
    { provide: GROUND, useFactory: groundOf, inject: [DATABASE, RATE_LIMITS, CLOCK, SETTINGS] },
    { provide: AUTHENTICATE, useFactory: (ground: Ground) => new Authenticate(ground), inject: [GROUND] },
    { provide: AUTHENTICATOR, useExisting: AUTHENTICATE },
    { provide: SIGN_IN, useFactory: signIn, inject: [GROUND] },
    {
      provide: CREATE_TENANT,
      useFactory: (ground: Ground, tenants: Tenants) => createTenant({ ...ground, tenants }),
      inject: [GROUND, TENANTS],
    },
    {
      provide: Neighbours,
      useFactory: (settings: Settings) => new Neighbours(readUpstreams(settings.SERVICES_URLS)),
      inject: [SETTINGS],
    },
    RateLimiter,
    { provide: APP_GUARD, useClass: RateLimitGuard },
  ],
  exports: [AUTHENTICATOR],
})
export class ApiModule implements OnModuleInit, OnApplicationBootstrap {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: apiMigrations,
    needs: ['rateLimits'],
  }

  constructor(
    @Inject(GROUND) private readonly ground: Ground,
    @Inject(CREATE_TENANT) private readonly create: ReturnType<typeof createTenant>,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(AUTHENTICATE) private readonly authenticate: Authenticate,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(Neighbours) private readonly neighbours: Neighbours,
    @Inject(COMPANIONS) private readonly companions: Companions,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {}

  /** Where the services are processes of their own, their doors lead there. */
  async onModuleInit(): Promise<void> {
    const { upstreams } = this.neighbours
    if (upstreams.length === 0) return
    for (const one of upstreams) this.companions.set(one.name, () => this.neighbours.isReady(one))
    const { forward } = await import('./edge/gateway.ts')
    const internalKey = derivedKey(this.settings.secret, 'internal')
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>()
    forward(fastify, upstreams, { authenticate: this.authenticate, limiter: this.limiter, internalKey })
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.LITPER_DEMO) await seedDemo({ ground: this.ground, create: this.create })()
  }
}
