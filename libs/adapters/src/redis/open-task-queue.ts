import { ASKING, connect, type OnFault, PATIENT } from './connection.ts'
import { BullTaskQueue, type TaskQueueContext } from './task-queue.ts'
import { Workshop } from './task-workshop.ts'

export interface TaskQueueOptions extends TaskQueueContext {
  /** The prefix of all keys; `litper` by default. */
  readonly prefix?: string
  readonly onFault: OnFault
  /** The longest that `stop` waits for running tasks, in ms; 30 s by default. */
  readonly drainMs?: number
}

/**
 * The task queue on a Redis that keeps its data (append-only file, `maxmemory-policy noeviction`): tasks and schedules of
 * tenants are stored nowhere else. Opens also while Redis is away, and waits for it.
 */
export async function openRedisTaskQueue(url: string, options: TaskQueueOptions): Promise<BullTaskQueue> {
  const { prefix = 'litper', onFault, drainMs = 30_000 } = options
  const [asking, patient] = await Promise.all([
    connect(url, ASKING, 'task-queue', onFault),
    connect(url, PATIENT, 'task-workers', onFault),
  ])
  return new BullTaskQueue(options, new Workshop({ asking, patient, prefix: `${prefix}:tasks`, onFault, drainMs }))
}
