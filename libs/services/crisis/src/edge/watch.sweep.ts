import { Sweep, type SweepHandler } from '@litper/platform'
import { Inject } from '@nestjs/common'
import type { CrisisParts } from '../usecases/ports.ts'
import { watch } from '../usecases/watch.ts'
import { CRISIS_PARTS } from './parts.ts'

/** Looks at the hours that have ended. */
@Sweep({ name: 'crisis.watch', cron: '*/5 * * * *' })
export class WatchSweep implements SweepHandler {
  constructor(@Inject(CRISIS_PARTS) private readonly parts: CrisisParts) {}

  run(): Promise<void> {
    return watch(this.parts)
  }
}
