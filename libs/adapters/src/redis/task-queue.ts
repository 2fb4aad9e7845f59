import { newId, type TenantId, unavailable } from '@litper/kernel'
import {
  type EnqueueOptions,
  type ScheduleOptions,
  SYSTEM_TENANT,
  type Task,
  type TaskQueue,
  type WorkOptions,
} from '@litper/ports'
import type { DeduplicationOptions, Job, JobsOptions } from 'bullmq'
import { type Carried, carry, checkCron, checkName } from '../tasks.ts'
import { answer } from './outage.ts'
import { dropSchedule, nextTick, setSchedule, TICKS, tickOf } from './task-cron.ts'
import { retries } from './task-jobs.ts'
import type { Workshop } from './task-workshop.ts'

export interface TaskQueueContext {
  readonly scope: () => TenantId
  /** Runs the work in the context of the tenant; given by the platform. */
  readonly runAs: <T>(tenant: TenantId, work: () => Promise<T>) => Promise<T>
}

/**
 * BullMQ, with one of its queues per name. A tick of cron is a job that enqueues the task, so that a tick is skipped while the
 * task of the last one waits or runs. BullMQ uses the clocks of the processes: one that is ahead starts delayed tasks too early
 * by as much.
 */
export class BullTaskQueue implements TaskQueue {
  private ticking = false
  private stopped = false

  constructor(
    private readonly context: TaskQueueContext,
    private readonly workshop: Workshop,
  ) {}

  async enqueue(
    name: string,
    data: object,
    { runAt, singletonKey, retry }: EnqueueOptions = {},
  ): Promise<string | undefined> {
    const carried = carry(this.context.scope(), data)
    return this.add(name, carried, {
      ...retries(retry),
      delay: Math.max(0, (runAt?.getTime() ?? 0) - Date.now()),
      ...(singletonKey === undefined ? {} : { deduplication: { id: `key/${carried.tenant}/${singletonKey}` } }),
    })
  }

  async schedule(name: string, cron: string, data: object, options: ScheduleOptions = {}): Promise<void> {
    await this.scheduleAs(this.context.scope(), name, cron, data, options)
  }

  async unschedule(name: string): Promise<void> {
    const tenant = this.context.scope()
    await this.ready(name)
    await answer(dropSchedule(await this.workshop.queue(TICKS), tenant, name))
  }

  async work<T extends object>(
    name: string,
    { concurrency = 1 }: WorkOptions,
    handler: (task: Task<T>) => Promise<void>,
  ): Promise<void> {
    await this.handle(name, concurrency, ({ id, attemptsStarted, data: { tenant, data } }) =>
      this.context.runAs(tenant, () => handler({ id: id!, tenant, data: data as T, attempt: attemptsStarted })),
    )
  }

  async every(name: string, cron: string, work: () => Promise<void>): Promise<void> {
    const set = () => this.scheduleAs(SYSTEM_TENANT, name, cron, {}, {})
    await this.handle(name, 1, work)
    await checkCron(cron, 'UTC', () => nextTick(cron, 'UTC'))
    await this.workshop.nowAndWhenBack(set)
  }

  /** True when Redis answers within 2 s. */
  healthy(): Promise<boolean> {
    return this.workshop.healthy()
  }

  async stop(): Promise<void> {
    if (this.stopped) return
    this.stopped = true
    await this.workshop.close()
  }

  private async add(name: string, carried: Carried, options: JobsOptions): Promise<string | undefined> {
    await this.ready(name)
    const jobId = newId()
    const queue = await this.workshop.queue(name)
    const job = await answer(queue.add(name, carried, { ...options, jobId }))
    return job.id === jobId ? jobId : undefined // otherwise the one that waits or runs
  }

  private async scheduleAs(
    tenant: TenantId,
    name: string,
    cron: string,
    data: object,
    { timezone = 'UTC' }: ScheduleOptions,
  ): Promise<void> {
    const carried = carry(tenant, data)
    await this.ready(name)
    await checkCron(cron, timezone, () => nextTick(cron, timezone))
    await this.tick()
    await answer(setSchedule(await this.workshop.queue(TICKS), { ...carried, name, cron, timezone }))
  }

  private async handle(name: string, concurrency: number, run: (job: Job<Carried>) => Promise<void>): Promise<void> {
    await this.ready(name)
    await this.tick()
    await this.workshop.work(name, concurrency, run)
  }

  /** Every process that works or schedules takes part in the ticks of all. */
  private async tick(): Promise<void> {
    if (this.ticking) return
    this.ticking = true
    await this.workshop.work(TICKS, 1, async (job) => {
      const { tenant, name, data } = tickOf(job)
      const deduplication: DeduplicationOptions = { id: `cron/${tenant}` }
      await this.add(name, { tenant, data }, { ...retries(), deduplication })
    })
  }

  /** @throws DomainError `task_queue.bad_name`, `task_queue.stopped` */
  private async ready(name: string): Promise<void> {
    checkName(name)
    if (this.stopped) throw unavailable('task_queue.stopped')
  }
}
