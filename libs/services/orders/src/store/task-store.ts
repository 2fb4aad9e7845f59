import { newId } from '@litper/kernel'
import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Order } from '../domain/order.ts'
import type { NewTask, Task } from '../domain/task.ts'
import type { TaskStore } from '../usecases/ports.ts'
import { TaskEntity } from './task.entity.ts'

export class PostgresTaskStore implements TaskStore {
  private readonly tasks
  constructor(database: Database) {
    this.tasks = tableOf(database, TaskEntity)
  }

  async open({ id: orderId, name: orderName }: Pick<Order, 'id' | 'name'>, task: NewTask, at: string): Promise<void> {
    await this.tasks.add({ id: newId(), orderId, orderName, ...task, openedAt: new Date(at) })
  }

  async page({ state, orderId, after, limit }: Parameters<TaskStore['page']>[0]): Promise<Task[]> {
    return (await this.tasks.page({ where: { state, orderId }, after, limit })).map(taskFrom)
  }

  async lock(id: string): Promise<Task | undefined> {
    const row = await this.tasks.lock({ id })
    return row && taskFrom(row)
  }

  async resolve(id: string, at: string): Promise<void> {
    await this.tasks.change({ id, state: 'resolved', resolvedAt: new Date(at) })
  }
}

const taskFrom = ({ openedAt, resolvedAt, ...row }: RowOf<typeof TaskEntity>): Task => ({
  ...row,
  openedAt: openedAt.toISOString(),
  ...(resolvedAt && { resolvedAt: resolvedAt.toISOString() }),
})
