import { type EventData, OrderAmended, OrderPlaced } from '@litper/contracts'
import { On, Payload } from '@litper/platform'
import { Controller, Inject } from '@nestjs/common'
import { indexOrder, type OrderSearch } from '../usecases/search-orders.ts'
import { ORDER_SEARCH } from './parts.ts'

/** Keeps the search index up with the orders, as a group of its own: an index that is away holds nothing else up. */
@Controller()
export class SearchSubscriber {
  constructor(@Inject(ORDER_SEARCH) private readonly search: OrderSearch) {}

  @On(OrderPlaced, 'orders-search')
  placed(@Payload() { orderId }: EventData<typeof OrderPlaced>) {
    return indexOrder(this.search, orderId)
  }

  @On(OrderAmended, 'orders-search')
  amended(@Payload() { orderId }: EventData<typeof OrderAmended>) {
    return indexOrder(this.search, orderId)
  }
}
