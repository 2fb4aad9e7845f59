import { Answers, BREAKERS, MEASURES, READINESS, type ReadinessProbe, SERVICE_NAMES } from '@litper/platform'
import type { Breaker, Measures } from '@litper/ports'
import { Controller, Inject } from '@nestjs/common'
import { workHealth } from '../usecases/work-health.ts'
import * as operations from './health.operations.ts'
import { Neighbours } from './neighbours.ts'

/** What waits for a tenant, for its people; /health is for machines. */
@Controller()
export class WorkHealthController {
  constructor(
    @Inject(MEASURES) private readonly measures: Measures,
    @Inject(READINESS) private readonly readiness: ReadinessProbe,
    @Inject(BREAKERS) private readonly breakers: () => readonly Breaker[],
    @Inject(SERVICE_NAMES) private readonly names: readonly string[],
    @Inject(Neighbours) private readonly neighbours: Neighbours,
  ) {}

  @Answers(operations.workHealth)
  health() {
    return workHealth(this.measures, this.readiness, async () => [
      ...this.breakers().map((one) => ({ service: this.names.length > 1 ? 'litper' : (this.names[0] ?? ''), ...one })),
      ...(await this.neighbours.breakers()),
    ])
  }
}
