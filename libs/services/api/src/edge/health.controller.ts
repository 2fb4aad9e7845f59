import { Answers, MEASURES, READINESS, type ReadinessProbe } from '@litper/platform'
import type { Measures } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { workHealth } from '../usecases/work-health.ts'
import * as operations from './health.operations.ts'

/** What waits for a tenant, for its people; /health is for machines. */
@Controller()
export class WorkHealthController {
  constructor(
    @Inject(MEASURES) private readonly measures: Measures,
    @Inject(READINESS) private readonly readiness: ReadinessProbe,
  ) {}

  @Answers(operations.workHealth)
  health() {
    return workHealth(this.measures, this.readiness)
  }
}
