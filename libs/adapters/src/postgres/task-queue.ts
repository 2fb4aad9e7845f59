import { AsyncLocalStorage } from 'node:async_hooks'
import { newId, type TenantId, unavailable } from '@litper/kernel'
import {
  type EnqueueOptions,
  type Retry,
  type ScheduleOptions,
  SYSTEM_TENANT,
  type Task,
  type TaskQueue,
  type WorkOptions,
} from '@litper/ports'
import type { JobWithMetadata, PgBoss, SendOptions } from 'pg-boss'
import { type Carried, carry, checkCron, checkName, DEFAULT_RETRY } from '../tasks.ts'
import type { Scope } from './scope.ts'

export interface TaskQueueOptions {
  /** Logs in as `litper_spine`, which owns the tables of pg-boss in schema `queue`. */
  readonly url: string
  readonly scope: Scope
  /** Runs the work in the context of the tenant; given by the platform. */
  readonly runAs: <T>(tenant: TenantId, work: () => Promise<T>) => Promise<T>
  readonly onFault?: (where: string, error: unknown) => void
  /** Seconds between checks of the cron table, 1 to 45; 30 by default. */
  readonly cronSeconds?: number
}
const DRAIN_MS = 30_000
/** New tasks wake a worker by NOTIFY; the poll finds delayed tasks that are due. */
const WORKER = {
  batchSize: 1,
  includeMetadata: true,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
} as const

/**
 * pg-boss in its own schema; it starts with the first call. Every queue is `exclusive` by key; a task without a key gets its
 * own.
 */
export class PgBossTaskQueue implements TaskQueue {
  private started?: Promise<PgBoss>
  private stopped = false
  private readonly queues = new Map<string, Promise<void>>()
  private readonly fault: (where: string, error: unknown) => void
  /** A worker must not keep the context of its caller. */
  private readonly outside = AsyncLocalStorage.snapshot()

  constructor(private readonly options: TaskQueueOptions) {
    this.fault = options.onFault ?? (() => undefined)
  }

  async enqueue(
    name: string,
    data: object,
    { runAt, singletonKey, retry }: EnqueueOptions = {},
  ): Promise<string | undefined> {
    const carried = carry(this.options.scope(), data)
    const boss = await this.queue(name)
    const id = await boss.send(name, carried, {
      ...send(retry),
      singletonKey: singletonOf(carried.tenant, singletonKey ?? newId()),
      ...(runAt ? { startAfter: runAt } : {}),
    })
    return id ?? undefined
  }

  async schedule(name: string, cron: string, data: object, options: ScheduleOptions = {}): Promise<void> {
    await this.scheduleAs(this.options.scope(), name, cron, data, options)
  }

  async unschedule(name: string): Promise<void> {
    const tenant = this.options.scope()
    await (await this.queue(name)).unschedule(name, tenant)
  }

  async work<T extends object>(
    name: string,
    { concurrency = 1 }: WorkOptions,
    handler: (task: Task<T>) => Promise<void>,
  ): Promise<void> {
    await this.handle(name, concurrency, ({ id, retryCount, data: { tenant, data } }) =>
      this.options.runAs(tenant, () => handler({ id, tenant, data: data as T, attempt: retryCount + 1 })),
    )
  }

  async every(name: string, cron: string, work: () => Promise<void>): Promise<void> {
    await this.handle(name, 1, work)
    await this.scheduleAs(SYSTEM_TENANT, name, cron, {}, {})
  }

  async stop(): Promise<void> {
    if (this.stopped) return
    this.stopped = true
    const boss = await this.started?.catch(() => undefined)
    await boss?.stop({ graceful: true, timeout: DRAIN_MS })
  }

  private async scheduleAs(
    tenant: TenantId,
    name: string,
    cron: string,
    data: object,
    { timezone = 'UTC' }: ScheduleOptions,
  ): Promise<void> {
    const carried = carry(tenant, data)
    const boss = await this.queue(name)
    await checkCron(cron, timezone, () => boss.previewSchedule(cron, { tz: timezone, count: 1 }))
    await boss.schedule(name, cron, carried, {
      tz: timezone,
      key: tenant,
      singletonKey: singletonOf(tenant, 'cron'),
      ...send(),
    })
  }

  private async handle(
    name: string,
    concurrency: number,
    run: (job: JobWithMetadata<Carried>) => Promise<void>,
  ): Promise<void> {
    const boss = await this.queue(name)
    for (let n = 0; n < concurrency; n++) {
      let worker: string | undefined
      const handler = async ([job]: JobWithMetadata<Carried>[]) => {
        try {
          await this.outside(() => run(job!))
        } catch (error) {
          this.fault(`task ${name}`, error)
          throw error
        } finally {
          if (worker) boss.notifyWorker(worker) // there may be more: look again at once
        }
      }
      worker = await boss.work(name, WORKER, handler)
    }
  }

  private async queue(name: string): Promise<PgBoss> {
    checkName(name)
    if (this.stopped) throw unavailable('task_queue.stopped')
    this.started ??= this.start()
    const boss = await this.started
    const made = this.queues.get(name) ?? boss.createQueue(name, { policy: 'exclusive', notify: true })
    this.queues.set(name, made)
    await made.catch((error) => {
      this.queues.delete(name)
      throw error
    })
    return boss
  }

  private async start(): Promise<PgBoss> {
    const { PgBoss } = await import('pg-boss') // large to load, and few processes have tasks
    const boss = new PgBoss({
      connectionString: this.options.url,
      schema: 'queue',
      createSchema: false,
      max: 4,
      useListenNotify: true,
      registerInstance: false,
      cronMonitorIntervalSeconds: this.options.cronSeconds ?? 30,
      cronWorkerIntervalSeconds: Math.min(5, this.options.cronSeconds ?? 5),
    })
    boss.on('error', (error) => this.fault('task queue', error))
    try {
      return await boss.start()
    } catch (error) {
      this.started = undefined
      throw error
    }
  }
}

const singletonOf = (tenant: TenantId, key: string): string => `${tenant}/${key}`
const send = ({ limit, delaySeconds, backoff }: Retry = DEFAULT_RETRY): SendOptions => ({
  retryLimit: limit,
  retryDelay: delaySeconds,
  retryBackoff: backoff ?? false,
  ...(backoff ? { retryDelayMax: 600 } : {}),
})
