import { messageOf } from '@litper/kernel'
import { TASK_QUEUE } from '@litper/platform'
import type { TaskQueue } from '@litper/ports'
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { StatusParts } from '../usecases/status-ports.ts'
import { forgetNotices, writeStatusPages } from '../usecases/write-status-page.ts'
import { STATUS_PARTS } from './parts.ts'

/** Writes the pages each minute, in one process: the time on them shows that the platform runs. */
@Injectable()
export class StatusPageWriter implements OnApplicationBootstrap {
  private readonly log = new Logger(StatusPageWriter.name)

  constructor(
    @Inject(STATUS_PARTS) private readonly parts: StatusParts,
    @Inject(TASK_QUEUE) private readonly queue: TaskQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.every('crisis.status-page', '* * * * *', () => this.write())
  }

  private async write(): Promise<void> {
    try {
      await writeStatusPages(this.parts)
      await forgetNotices(this.parts)
    } catch (error) {
      this.log.warn(`the status page was not written: ${messageOf(error)}`)
    }
  }
}
