import { CarrierChanged, type EventData } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { followCarrierChanged } from '../usecases/follow-carrier-changed.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'

@Controller()
export class CarrierChangedSubscriber {
  constructor(@Inject(TRACKING_PARTS) private readonly parts: TrackingParts) {}

  @On(CarrierChanged, 'tracking')
  follow(@Payload() event: EventData<typeof CarrierChanged>) {
    return followCarrierChanged(this.parts, event)
  }
}
