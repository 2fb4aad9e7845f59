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
  /** While a task with this key waits or runs, no other one is accepted. */
  readonly singletonKey?: string
  /** Default: 5 retries, 2 s, doubled. */
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
 * Work for later, at least once: delays, retries, cron. A task keeps the tenant of the caller and runs in its context. Names
 * consist of letters, digits, `_`, `-`, `.` and `/`. Not part of the current transaction. Law: task-queue.contract.ts.
 *
 * While the engine is away, enqueueing and scheduling throw `unavailable` within 2 s. Workers and `every` wait for its return;
 * running tasks end, or run again.
 */
export interface TaskQueue {
  /** The task’s id; `undefined` when another task has the singleton key. */
  enqueue(name: string, data: object, options?: EnqueueOptions): Promise<string | undefined>
  /**
   * Enqueues at each tick (five fields, minutes), in one process for all. A tick is skipped while the task of the last one
   * waits or runs. Replaces an earlier schedule of the name.
   */
  schedule(name: string, cron: string, data: object, options?: ScheduleOptions): Promise<void>
  unschedule(name: string): Promise<void>
  /** Handles the tasks of every tenant, each in its own context. A rejected task is retried. */
  work<T extends object>(name: string, options: WorkOptions, handler: (task: Task<T>) => Promise<void>): Promise<void>
  /** Runs `work` at each tick in one of the processes, for the installation: without a tenant. */
  every(name: string, cron: string, work: () => Promise<void>): Promise<void>
  /** Starts no more tasks, and resolves when the running ones have ended (30 s at most; the rest runs again elsewhere). */
  stop(): Promise<void>
}
