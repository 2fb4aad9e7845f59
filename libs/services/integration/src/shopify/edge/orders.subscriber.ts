import { type EventData, OrderCancelled, OrderRestored } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import type { ShopifyParts } from '../usecases/ports.ts'
import { followCancelled, followRestored } from '../usecases/show-cancellation.ts'
import { SHOPIFY_PARTS } from './parts.ts'

/** Schedules the calls that show to the shop what was cancelled here, or taken back. */
@Controller()
export class OrdersSubscriber {
  constructor(@Inject(SHOPIFY_PARTS) private readonly parts: ShopifyParts) {}

  @On(OrderCancelled, 'integration')
  cancelled(@Payload() data: EventData<typeof OrderCancelled>): Promise<void> {
    return followCancelled(this.parts, data)
  }

  @On(OrderRestored, 'integration')
  restored(@Payload() data: EventData<typeof OrderRestored>): Promise<void> {
    return followRestored(this.parts, data)
  }
}
