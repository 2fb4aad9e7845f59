import { Answers, afterCursor, DATABASE, type InputOf, pageOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import type { OrderParts } from '../usecases/ports.ts'
import { resolveTask } from '../usecases/resolve-task.ts'
import { ORDER_PARTS } from './parts.ts'
import { taskViewOf } from './task-view.ts'
import * as operations from './tasks.operations.ts'

@Controller()
export class TasksController {
  constructor(
    @Inject(ORDER_PARTS) private readonly parts: OrderParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Answers(operations.listTasks)
  async list({ state, orderId, cursor, limit }: InputOf<typeof operations.listTasks>) {
    const after = afterCursor(cursor)
    const rows = await this.database.reading(() => this.parts.tasks.page({ state, orderId, after, limit: limit + 1 }))
    const { data, nextCursor } = pageOf(rows, limit)
    return { data: data.map(taskViewOf), nextCursor }
  }

  @Answers(operations.resolveTask)
  async resolve(input: InputOf<typeof operations.resolveTask>) {
    return taskViewOf(await this.database.transaction(() => resolveTask(this.parts, input)))
  }
}
