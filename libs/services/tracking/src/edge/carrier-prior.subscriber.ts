import { CarrierPriorChanged, type EventData } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'

/** What learning found about the carriers of a city. */
@Controller()
export class CarrierPriorSubscriber {
  constructor(@Inject(TRACKING_PARTS) private readonly parts: TrackingParts) {}

  @On(CarrierPriorChanged, 'tracking')
  changed(@Payload() { city, version, carrier, trial }: EventData<typeof CarrierPriorChanged>) {
    const tried = trial && { turnId: trial.turnId, value: trial.carrier, share: trial.share }
    return this.parts.priors.keep({ city, version, value: carrier, trial: tried })
  }
}
