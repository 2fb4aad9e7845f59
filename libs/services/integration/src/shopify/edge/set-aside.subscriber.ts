import { type EventData, OrderSetAside } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { readAgain } from '../usecases/read-again.ts'
import { SHOPIFY_PARTS } from './parts.ts'

/** An operator replayed a dead letter of this service. */
@Controller()
export class SetAsideSubscriber {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  @On(OrderSetAside, 'integration')
  replayed(@Payload() data: EventData<typeof OrderSetAside>): Promise<void> {
    return readAgain(this.parts, data)
  }
}
