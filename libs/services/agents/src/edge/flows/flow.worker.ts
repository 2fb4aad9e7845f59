import { TASK_QUEUE } from '@litper/platform'
import type { TaskQueue } from '@litper/ports'
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import type { FlowsParts, Turn } from '../../usecases/flows/ports.ts'
import { takeTurn } from '../../usecases/flows/turns.ts'
import { FLOWS_PARTS } from './parts.ts'

const FLOW_TASK = 'agents.flow'
const AT_A_TIME = 4
const RETRY = { limit: 10, delaySeconds: 2, backoff: true }

/** The same turn waits once; a second one of the same run would do nothing. */
export const enqueueTurn = async (queue: TaskQueue, turn: Turn, runAt?: Date): Promise<void> => {
  const singletonKey = `${turn.runId}/${turn.steps}`
  await queue.enqueue(FLOW_TASK, { ...turn }, { singletonKey, retry: RETRY, ...(runAt && { runAt }) })
}

/** Takes runs on when their time has come. */
@Injectable()
export class FlowWorker implements OnApplicationBootstrap {
  constructor(
    @Inject(FLOWS_PARTS) private readonly parts: FlowsParts,
    @Inject(TASK_QUEUE) private readonly queue: TaskQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work<Turn & object>(FLOW_TASK, { concurrency: AT_A_TIME }, ({ data }) =>
      takeTurn(this.parts, data),
    )
  }
}
