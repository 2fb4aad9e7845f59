import { type EventData, WeightsProven } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { takeProven } from '../usecases/change-weights.ts'
import type { AnalyticsParts } from '../usecases/ports.ts'
import { ANALYTICS_PARTS } from './parts.ts'

/** What learning found about the weights of the risk. A group of its own: the facts read the bus in another way. */
@Controller()
export class WeightsSubscriber {
  constructor(@Inject(ANALYTICS_PARTS) private readonly parts: AnalyticsParts) {}

  @On(WeightsProven, 'analytics-weights')
  proven(@Payload() proven: EventData<typeof WeightsProven>) {
    return takeProven(this.parts, proven)
  }
}
