import type { TenantId } from '@litper/kernel'

export interface Retry {
  /** Runs after the first one. */
  readonly limit: number
  /** Whole seconds before the first retry; doubled each time, with jitter, when `backoff`. */
  readonly delaySeconds: number
  readonly backoff?: boolean
}
export interface EnqueueOptions {
  /** Not before this time. */
  readonly runAt?: Date
  /** While a task with this key waits or runs, another one is not taken in. */
  readonly singletonKey?: string
  /** Default: 5 retries, 2 s doubling. */
  readonly retry?: Retry
}
export interface Task<T> {
  readonly id: string
  readonly tenant: TenantId
  readonly data: T
  /** 1 for the first run. */
  readonly attempt: number
}
export interface WorkOptions {
  /** Tasks at a time in this process; 1 by default. */
  readonly concurrency?: number
}
export interface ScheduleOptions {
  /** IANA; UTC by default. */
  readonly timezone?: string
}

/**
 * Work for later, at least once: delays, retries, cron. Tasks are taken in from the ambient tenant and run in it again. Names are
 * of letters, digits, `_`, `-`, `.` and `/`. Not part of the ambient transaction. Law: task-queue.contract.ts.
 *
 * While the engine is away, taking in and scheduling throw `unavailable` within 2 s; workers and `every` wait for its return, and
 * what was in hand ends, or runs again.
 */
export interface TaskQueue {
  /** The task's id; `undefined` when its singleton key is taken. */
  enqueue(name: string, data: object, options?: EnqueueOptions): Promise<string | undefined>
  /** Enqueues at each tick (five fields, minutes), one process for all; a tick is skipped while the last one's task lives. Replaces. */
  schedule(name: string, cron: string, data: object, options?: ScheduleOptions): Promise<void>
  unschedule(name: string): Promise<void>
  /** Handles the tasks of every tenant, each in its own context. A rejected task is retried. */
  work<T extends object>(name: string, options: WorkOptions, handler: (task: Task<T>) => Promise<void>): Promise<void>
  /** Runs `work` at each tick in one of the processes, for the installation: outside any tenant. */
  every(name: string, cron: string, work: () => Promise<void>): Promise<void>
  /** Takes no more tasks, and resolves when those in hand are over (30 s at most; what is left runs again elsewhere). */
  stop(): Promise<void>
}
