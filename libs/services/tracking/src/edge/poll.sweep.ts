import { messageOf } from '@litper/kernel'
import { DATABASE, Sweep, type SweepHandler } from '@litper/platform'
import type { Database } from '@litper/ports'
import { Inject } from '@nestjs/common'
import type { TrackingParts } from '../usecases/ports.ts'
import { recordMovements } from '../usecases/record-movements.ts'
import { TRACKING_PARTS } from './parts.ts'

const AT_ONCE = 300

/** Asks carriers about the parcels that have been silent for longer than their state allows, in the carrier's own batches. */
@Sweep({ name: 'tracking.poll', cron: '* * * * *' })
export class PollSweep implements SweepHandler {
  constructor(
    @Inject(TRACKING_PARTS) private readonly parts: TrackingParts,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  async run(): Promise<void> {
    const due = await this.database.transaction(() => this.parts.waybills.takeDue(this.parts.clock.now(), AT_ONCE))
    const faults: string[] = []
    for (const [carrier, numbers] of Map.groupBy(due, (one) => one.carrier)) {
      for (const batch of batches(
        numbers.map((one) => one.number),
        this.parts.carriers.get(carrier)?.pollBatch ?? 1,
      )) {
        await this.poll(carrier, batch).catch((error) => faults.push(`${carrier}: ${messageOf(error)}`))
      }
    }
    if (faults.length > 0) throw new Error(faults.join('; '))
  }

  private async poll(carrier: string, numbers: string[]): Promise<void> {
    const events = await this.parts.carriers.get(carrier)!.poll(await this.parts.accounts.get(carrier), numbers)
    if (events.length > 0) await this.database.transaction(() => recordMovements(this.parts, carrier, events))
  }
}

function* batches<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}
