import { AsyncLocalStorage } from 'node:async_hooks'
import { unavailable, within } from '@litper/kernel'
import type { Job, Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Carried } from '../tasks.ts'
import { answers, disconnect, type OnFault } from './connection.ts'
import { answer, answerOr, isAway } from './outage.ts'
import { growing, KEPT } from './task-jobs.ts'

export interface WorkshopOptions {
  /** For enqueueing: fails at once while Redis is away. */
  readonly asking: Redis
  /** For workers: waits for Redis as long as it takes. */
  readonly patient: Redis
  readonly prefix: string
  readonly onFault: OnFault
  /** The longest that `stop` waits for running tasks. */
  readonly drainMs: number
}

/** The queues and workers of BullMQ in this process: two connections, and one more per worker, which blocks it. */
export class Workshop {
  private readonly queues = new Map<string, Promise<Queue<Carried>>>()
  private readonly workers: Worker[] = []
  /** A worker must not keep the context of its caller. */
  private readonly outside = AsyncLocalStorage.snapshot()
  private readonly whenBack: (() => Promise<void>)[] = []

  constructor(private readonly options: WorkshopOptions) {
    options.asking.on('ready', () => {
      for (const work of this.whenBack) this.outside(work).catch((error) => this.tell(error))
    })
  }

  /** @throws DomainError `redis.unavailable` */
  async queue(name: string): Promise<Queue<Carried>> {
    this.checkThere()
    const made = this.queues.get(name) ?? this.outside(() => this.makeQueue(name))
    this.queues.set(name, made)
    try {
      return await answer(made)
    } catch (error) {
      this.queues.delete(name) // a worker that lost its connection while it was made never recovers
      throw error
    }
  }

  async work(name: string, concurrency: number, run: (job: Job<Carried>) => Promise<void>): Promise<void> {
    const { Worker } = await import('bullmq')
    const { patient: connection, prefix, onFault } = this.options
    const worker = this.outside(
      () =>
        new Worker<Carried>(
          name,
          async (job) => {
            try {
              await run(job)
            } catch (error) {
              onFault(`task ${name}`, error)
              throw error
            }
          },
          {
            connection,
            prefix,
            concurrency,
            stalledInterval: 10_000, // its lock ends after 30 s and is found within two checks: elsewhere within 50 s
            maxStalledCount: 5, // the task of a dead process runs again, but a task that kills processes not for ever
            runRetryDelay: 1000,
            settings: { backoffStrategy: growing },
          },
        ),
    )
    worker.on('error', (error) => this.tell(error))
    this.workers.push(worker)
    await within(
      2000,
      worker.waitUntilReady().catch(() => undefined),
    )
  }

  /** Runs now, and again each time Redis is reached: it may have lost its data. An outage now is not an error. */
  async nowAndWhenBack(work: () => Promise<void>): Promise<void> {
    this.whenBack.push(work)
    await answerOr(work(), () => undefined)
  }

  healthy(): Promise<boolean> {
    return answers(this.options.asking)
  }

  async close(): Promise<void> {
    const { asking, patient, drainMs } = this.options
    const drained = Promise.all(this.workers.map((worker) => worker.close())).then(
      () => true,
      () => true,
    )
    if (!(await within(drainMs, drained)))
      for (const worker of this.workers)
        await within(
          1000,
          worker.disconnect().catch(() => undefined),
        )
    for (const queue of this.queues.values()) await queue.then((one) => one.close()).catch(() => undefined)
    await Promise.all([disconnect(asking), disconnect(patient)])
  }

  private checkThere(): void {
    if (this.options.asking.status !== 'ready') throw unavailable('redis.unavailable')
  }

  /** The connections report an outage, each once. */
  private tell(error: unknown): void {
    if (!isAway(error)) this.options.onFault('task queue', error)
  }

  private async makeQueue(name: string): Promise<Queue<Carried>> {
    const { Queue } = await import('bullmq')
    const { asking: connection, prefix } = this.options
    this.checkThere() // it could be gone, and a new queue would wait for it
    const queue = new Queue<Carried>(name, {
      connection,
      prefix,
      defaultJobOptions: KEPT,
      streams: { events: { maxLen: 100 } },
    })
    queue.on('error', (error) => this.tell(error))
    await queue.waitUntilReady()
    return queue
  }
}
