import { taskQueueContract } from '../../../ports/src/task-queue.contract.ts'
import { queueMigrations } from './migrations/support.ts'
import { PgBossTaskQueue } from './task-queue.ts'
import { startTestDatabase } from './testing.ts'

taskQueueContract(async (scope, runAs) => {
  const test = await startTestDatabase({ scope, schemas: [queueMigrations] })
  const open: PgBossTaskQueue[] = []
  const queue = () => {
    const one = new PgBossTaskQueue({ url: test.spineUrl, scope, runAs, cronSeconds: 1 })
    open.push(one)
    return one
  }
  return {
    port: queue(),
    second: async () => queue(),
    stop: async () => {
      await Promise.all(open.map((one) => one.stop()))
      await test.stop()
    },
  }
})
