import { CarrierAccountSaved, type EventData } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { followCarrierAccountSaved } from '../usecases/follow-carrier-account-saved.ts'
import type { OrderParts } from '../usecases/ports.ts'
import { ORDER_PARTS } from './parts.ts'

@Controller()
export class CarrierAccountSavedSubscriber {
  constructor(@Inject(ORDER_PARTS) private readonly parts: OrderParts) {}

  @On(CarrierAccountSaved, 'orders')
  follow(@Payload() event: EventData<typeof CarrierAccountSaved>) {
    return followCarrierAccountSaved(this.parts, event)
  }
}
