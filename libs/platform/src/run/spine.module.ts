import type { Adapters } from '@litper/ports'
import { type DynamicModule, Module } from '@nestjs/common'
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule, HttpAdapterHost } from '@nestjs/core'
import { AuditInterceptor } from '../audit/audit.interceptor.ts'
import { AuthGuard } from '../auth/auth.guard.ts'
import { Sealer } from '../config/secrets.ts'
import type { Settings } from '../config/settings.ts'
import * as tokens from '../context/tokens.ts'
import { Effects } from '../effects/effects.ts'
import { Events } from '../events/publish.ts'
import { COMPANIONS, HealthController, READINESS, type ReadinessProbe } from '../http/health.controller.ts'
import { callerOfOperations } from '../operations/calls/caller.ts'
import { DescriptionController } from '../operations/description.controller.ts'
import { Description } from '../operations/description.ts'
import { OnceInterceptor } from '../operations/once.interceptor.ts'
import { Operations } from '../operations/operations.ts'
import { Forgotten } from '../people/forgotten.ts'
import { MaskPeople } from '../people/mask-people.interceptor.ts'
import { watchedModel } from '../telemetry/watched-model.ts'

/** Provides all ports and the parts of the spine in the whole process. */
@Module({})
export class SpineModule {
  static with(
    settings: Settings,
    adapters: Adapters,
    readiness: ReadinessProbe,
    services: readonly string[],
    forgotten: Forgotten,
  ): DynamicModule {
    const value = (provide: symbol, useValue: unknown) => ({ provide, useValue })
    const providers = [
      value(tokens.SETTINGS, settings),
      value(tokens.DATABASE, adapters.database),
      value(tokens.OUTBOX, adapters.outbox),
      value(tokens.INBOX, adapters.inbox),
      value(tokens.EVENT_BUS, adapters.bus),
      value(tokens.EFFECT_LEDGER, adapters.ledger),
      value(tokens.DEAD_LETTERS, adapters.deadLetters),
      value(tokens.PARKED_EVENTS, adapters.parked),
      value(tokens.AUDIT_TRAIL, adapters.audit),
      value(tokens.CONTROLS, adapters.controls),
      value(tokens.PEOPLE_RECORDS, adapters.people),
      value(tokens.TENANTS, adapters.tenants),
      value(tokens.RESTORES, adapters.restores),
      value(tokens.HTTP_CLIENT, adapters.http),
      value(tokens.CACHE, adapters.cache),
      value(tokens.LOCKS, adapters.locks),
      value(tokens.RATE_LIMITS, adapters.rateLimits),
      value(tokens.BROADCAST, adapters.broadcast),
      value(tokens.DOCUMENTS, adapters.documents),
      value(tokens.SEARCH, adapters.search),
      value(tokens.VECTORS, adapters.vectors),
      value(tokens.LANGUAGE_MODEL, watchedModel(adapters.languageModel)),
      value(tokens.MODEL_SPEND, adapters.modelSpend),
      value(tokens.EMBEDDINGS, adapters.embeddings),
      value(tokens.BLOBS, adapters.blobs),
      value(tokens.TASK_QUEUE, adapters.taskQueue),
      value(tokens.CLOCK, adapters.clock),
      value(tokens.MEASURES, adapters.measures),
      value(tokens.BREAKERS, adapters.breakers),
      value(tokens.SEALER, new Sealer(settings.secret, settings.previousSecrets)),
      value(tokens.SERVICE_NAMES, services),
      value(READINESS, readiness),
      value(COMPANIONS, new Map(adapters.companions)),
      { provide: Forgotten, useValue: forgotten },
      { provide: Events, useValue: new Events(adapters.outbox, forgotten) },
      { provide: Effects, useValue: new Effects(adapters.ledger) },
      {
        provide: tokens.OPERATIONS,
        useFactory: (host: HttpAdapterHost) => callerOfOperations({ host, settings, services, clock: adapters.clock }),
        inject: [HttpAdapterHost],
      },
    ]
    return {
      module: SpineModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [HealthController, DescriptionController],
      providers: [
        ...providers,
        Operations,
        Description,
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
        { provide: APP_INTERCEPTOR, useClass: OnceInterceptor },
        { provide: APP_INTERCEPTOR, useClass: MaskPeople },
      ],
      exports: [...providers.map((one) => one.provide), Operations, Description, DiscoveryModule],
    }
  }
}
