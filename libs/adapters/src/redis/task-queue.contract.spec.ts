import { newId } from '@litper/kernel'
import { taskQueueContract } from '../../../ports/src/task-queue.contract.ts'
import { engineUrl } from '../../../testing/src/engine-url.ts'
import { openRedisTaskQueue } from './open-task-queue.ts'
import { sweep } from './support.testing.ts'
import type { BullTaskQueue } from './task-queue.ts'

taskQueueContract(async (scope, runAs) => {
  const [url, prefix] = [engineUrl('QUEUE_URL'), `litper-test-${newId()}`]
  const open: BullTaskQueue[] = []
  const queue = async () => {
    const one = await openRedisTaskQueue(url, { scope, runAs, prefix, onFault: () => undefined })
    open.push(one)
    return one
  }
  return {
    port: await queue(),
    second: queue,
    stop: async () => {
      await Promise.all(open.map((one) => one.stop()))
      await sweep(url, prefix)
    },
  }
})
