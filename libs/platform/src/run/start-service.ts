import 'reflect-metadata'
import { messageOf } from '@litper/kernel'
import type { Adapters, OpenAdapters, TaskQueue } from '@litper/ports'
import { type INestApplication, Module, type Type } from '@nestjs/common'
import { DiscoveryService, NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { loadSettings } from '../config/load.ts'
import type { Settings } from '../config/settings.ts'
import { currentTenant, runInContext } from '../context/context.ts'
import { EFFECT, type EffectHandler, type EffectOptions } from '../effects/effect.ts'
import type { Registered } from '../effects/effect-run.ts'
import { EffectRunner } from '../effects/runner.ts'
import { SpineStrategy } from '../events/strategy.ts'
import { withoutCanary } from '../events/without-canary.ts'
import { serveBlobLinks } from '../http/blob-links.ts'
import { createHttp, keepRawWebhooks } from '../http/fastify.ts'
import { ProblemFilter } from '../http/problem.filter.ts'
import { CheckAnswers } from '../operations/check-answers.interceptor.ts'
import { Forgotten } from '../people/forgotten.ts'
import { Marks } from '../people/marks.ts'
import { reportFault } from '../telemetry/faults.ts'
import type { Log } from '../telemetry/log.ts'
import { collectProcessMetrics } from '../telemetry/metrics.ts'
import { nestLog } from '../telemetry/nest-log.ts'
import { openTelemetry } from '../telemetry/open-telemetry.ts'
import { watchLag, watchParked } from '../telemetry/spine-gauges.ts'
import { tracing } from '../telemetry/tracing.ts'
import { watchBreakers } from '../telemetry/watch-breakers.ts'
import { watchMeasures } from '../telemetry/watch-measures.ts'
import { refuseDemoData } from './refuse-demo.ts'
import { RestoreGate } from './restore-gate.ts'
import type { ServiceModule } from './service-definition.ts'
import { SpineModule } from './spine.module.ts'
import { SWEEP, type SweepHandler, type SweepOptions } from './sweep.ts'

export interface RunningService {
  readonly app: INestApplication
  readonly url: string
  readonly settings: Settings
  readonly adapters: Adapters
  /** Serves on, and ends each connection with its answer. */
  letGo(): void
  close(): Promise<void>
}

/** Starts a process: settings, adapters, migrations, HTTP, events, effects, sweeps. `close` stops them in reverse order. */
export async function startService(
  name: string,
  modules: readonly ServiceModule[],
  open: OpenAdapters,
  settings = loadSettings(),
): Promise<RunningService> {
  const { log, telemetry, close: endTelemetry } = await openTelemetry(name, settings)
  const definitions = modules.map((module) => module.service)
  const opened = await open(settings, {
    name,
    scope: currentTenant,
    runAs: (tenant, work) => runInContext({ tenant, actor: { kind: 'cron', id: 'task', roles: [] } }, work),
    needs: new Set(definitions.flatMap((one) => one.needs ?? [])),
    schemas: definitions.flatMap((one) => (one.migrations ? [one.migrations] : [])),
    entities: definitions.flatMap((one) => one.entities ?? []),
    onFault: (where, error) => {
      log.error({ where, error: messageOf(error) }, 'background fault')
      reportFault(error, where)
    },
    telemetry,
  })
  const adapters = { ...opened, bus: withoutCanary(opened.bus, settings) }
  await refuseDemoData(settings, adapters).catch(async (error) => {
    await adapters.close()
    throw error
  })
  const gate = await RestoreGate.of(adapters.restores)
  const forgotten = new Forgotten(adapters.people, new Marks(settings.secret, settings.previousSecrets))
  const serviceNames = definitions.map((one) => one.name)
  let up = false
  const readiness = async () => ({
    ...(await adapters.health()),
    subscriptions: up,
    ...(gate.isClosed && { erasures: false }),
  })
  const { adapter, fastify, methodsOf, letGo } = createHttp({
    trustedProxies: settings.TRUSTED_PROXIES,
    https: settings.publicUrl.startsWith('https:'),
    isGateway: definitions.some((one) => one.name === 'api'),
  })
  gate.guard(fastify)
  const app = await NestFactory.create<NestFastifyApplication>(
    rootOf(SpineModule.with(settings, adapters, readiness, serviceNames, forgotten), modules),
    adapter,
    {
      logger: nestLog(log),
      abortOnError: false,
    },
  )
  const requestFailed = (error: unknown) => {
    log.error({ err: error }, 'request failed')
    reportFault(error, 'request')
  }
  app.useGlobalFilters(new ProblemFilter(requestFailed, methodsOf))
  if (settings.CHECK_ANSWERS) app.useGlobalInterceptors(new CheckAnswers())
  const strategy = new SpineStrategy(adapters.bus, {
    ...adapters,
    forgotten,
    log: (line) => log.warn(line, 'event failed'),
  })
  app.connectMicroservice({ strategy }, { inheritAppConfig: true })
  await app.init()
  keepRawWebhooks(fastify)
  if (adapters.blobDoor) serveBlobLinks(fastify, adapters.blobDoor, requestFailed)
  const runner = new EffectRunner(effectsOf(app), { ...adapters, log: (line) => log.warn(line, 'effect failed') })
  await app.startAllMicroservices()
  await app.listen(settings.PORT, settings.HOST)
  adapters.relay.start()
  let stopSweeps: (() => Promise<void>) | undefined
  await gate.whenOpen(async () => {
    runner.start()
    stopSweeps = await startSweeps(app, adapters, log)
  }, requestFailed)
  collectProcessMetrics()
  watchLag(() => strategy.lag())
  watchParked(() => strategy.parked())
  watchMeasures(adapters.measures)
  watchBreakers(adapters.breakers)
  up = true
  return {
    app,
    settings,
    adapters,
    url: await app.getUrl(),
    letGo,
    close: async () => {
      up = false
      gate.stop()
      await app.close()
      await stopSweeps?.()
      await runner.stop()
      await adapters.relay.stop()
      await adapters.close()
      await endTelemetry()
    },
  }
}

function rootOf(spine: unknown, modules: readonly ServiceModule[]): Type {
  @Module({ imports: [spine as Type, ...modules] })
  class Root {}
  return Root
}

/** The providers whose class has the decorator's metadata. */
function marked<O>(app: INestApplication, key: string): { options: O; instance: unknown }[] {
  return app
    .get(DiscoveryService)
    .getProviders()
    .flatMap((wrapper) => {
      const options = wrapper.metatype ? (Reflect.getMetadata(key, wrapper.metatype) as O | undefined) : undefined
      return options && wrapper.instance ? [{ options, instance: wrapper.instance }] : []
    })
}

function effectsOf(app: INestApplication): Map<string, Registered> {
  const found = marked<EffectOptions>(app, EFFECT)
  return new Map(found.map(({ options, instance }) => [options.kind, { options, handler: instance as EffectHandler }]))
}

async function startSweeps(app: INestApplication, adapters: Adapters, log: Log): Promise<() => Promise<void>> {
  const queue: TaskQueue = adapters.taskQueue
  const sweeps = marked<SweepOptions>(app, SWEEP)
  for (const { options, instance } of sweeps) {
    await queue.every(options.name, options.cron, async () => {
      for (const tenant of await adapters.tenants.active()) {
        const attributes = { 'litper.operation': options.name, 'litper.tenant': tenant }
        await runInContext({ tenant, actor: { kind: 'cron', id: options.name, roles: [] } }, () =>
          tracing.span('sweep', { attributes }, async () => (instance as SweepHandler).run()),
        ).catch((error) => {
          log.error({ sweep: options.name, error: messageOf(error) }, 'sweep failed')
          reportFault(error, options.name)
        })
      }
    })
  }
  return async () => {
    if (sweeps.length > 0) await queue.stop()
  }
}
