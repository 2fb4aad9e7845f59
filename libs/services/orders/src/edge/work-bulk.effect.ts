import { Effect, type EffectHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import type { BulkParts } from '../usecases/bulk-ports.ts'
import { WORK_BULK, type WorkBulk } from '../usecases/start-bulk.ts'
import { workBulk } from '../usecases/work-bulk.ts'
import { BULK_PARTS } from './parts.ts'

/** A job goes on until all its orders have a verdict, some seconds at a time. Acting again is harmless: it begins where it ended. */
@Effect({ kind: WORK_BULK })
export class WorkBulkEffect implements EffectHandler<WorkBulk, undefined> {
  constructor(@Inject(BULK_PARTS) private readonly parts: BulkParts) {}

  async act(work: WorkBulk): Promise<undefined> {
    await workBulk(this.parts, work)
  }
}
