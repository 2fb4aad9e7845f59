import { CarrierAccountSaved, type EventData, OrderSentElsewhere } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { adoptWaybill, askAboutAdopted } from '../usecases/adopt-waybill.ts'
import type { TrackingParts } from '../usecases/ports.ts'
import { TRACKING_PARTS } from './parts.ts'

/** Parcels that were sent without us. */
@Controller()
export class SentElsewhereSubscriber {
  constructor(@Inject(TRACKING_PARTS) private readonly parts: TrackingParts) {}

  @On(OrderSentElsewhere, 'tracking')
  sent(@Payload() data: EventData<typeof OrderSentElsewhere>): Promise<void> {
    return adoptWaybill(this.parts, data)
  }

  @On(CarrierAccountSaved, 'tracking')
  accountSaved(@Payload() data: EventData<typeof CarrierAccountSaved>): Promise<void> {
    return askAboutAdopted(this.parts, data)
  }
}
