import { Answers } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { DETECTORS, FALSE_ALARMS_PER_MONTH } from '../domain/detect/detectors.ts'
import type { CrisisParts } from '../usecases/ports.ts'
import * as operations from './detectors.operations.ts'
import { CRISIS_PARTS } from './parts.ts'

@Controller()
export class DetectorsController {
  constructor(@Inject(CRISIS_PARTS) private readonly parts: CrisisParts) {}

  @Answers(operations.listDetectors)
  async list() {
    const watch = await this.parts.transaction(() => this.parts.hours.watch())
    const data = DETECTORS.map(({ id, words, kind, severity, windows, shared }) => ({
      id,
      summary: words,
      kind,
      severity,
      windows: [...windows],
      overAll: shared,
      alarms: (watch?.alarms ?? []).filter((one) => one.detector === id).map((one) => one.subject),
    }))
    return { data, lookedAt: watch?.hour.toISOString() ?? null, falseAlarmsPerMonth: FALSE_ALARMS_PER_MONTH }
  }
}
