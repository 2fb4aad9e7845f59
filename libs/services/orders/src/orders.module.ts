import type { Clock } from '@litper/kernel'
import { CLOCK, DATABASE, Events, SEARCH, type ServiceDefinition } from '@litper/platform'
import type { Database, Search } from '@litper/ports'
import { Module } from '@nestjs/common'
import { ordersMigrations } from '../migrations/01-orders.ts'
import { OrdersController } from './edge/orders.controller.ts'
import { OrdersSubscriber } from './edge/orders.subscriber.ts'
import { ORDER_PARTS, ORDER_SEARCH } from './edge/parts.ts'
import { SearchSubscriber } from './edge/search.subscriber.ts'
import { OrderEntity } from './store/order.entity.ts'
import { PostgresOrderStore } from './store/order-store.ts'
import { PostgresPolicyStore } from './store/policy-store.ts'
import { assess } from './usecases/assess.ts'
import type { OrderParts } from './usecases/ports.ts'
import type { OrderSearch } from './usecases/search-orders.ts'

@Module({
  controllers: [OrdersController, OrdersSubscriber, SearchSubscriber],
  providers: [
    {
      provide: ORDER_PARTS,
      inject: [DATABASE, Events, CLOCK],
      useFactory: (database: Database, events: Events, clock: Clock): OrderParts => ({
        orders: new PostgresOrderStore(database),
        policies: new PostgresPolicyStore(database),
        publish: (told) => events.publish(...told),
        assess,
        clock,
      }),
    },
    {
      provide: ORDER_SEARCH,
      inject: [ORDER_PARTS, SEARCH, DATABASE],
      useFactory: ({ orders }: OrderParts, search: Search, database: Database): OrderSearch => ({
        orders,
        index: search.index('orders'),
        within: (work) => database.reading(work),
      }),
    },
  ],
})
export class OrdersModule {
  static readonly service: ServiceDefinition = {
    name: 'orders',
    migrations: ordersMigrations,
    entities: [OrderEntity],
    needs: ['search'],
    routes: ['/api/v1/orders'],
  }
}
