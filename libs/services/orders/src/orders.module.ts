import type { Clock } from '@litper/kernel'
import { CLOCK, DATABASE, Events, runInContext, SEARCH, type ServiceDefinition, TENANTS } from '@litper/platform'
import type { Database, Search, Tenants } from '@litper/ports'
import { Module } from '@nestjs/common'
import { ordersMigrations } from '../migrations/01-orders.ts'
import manifest from '../package.json' with { type: 'json' }
import { OrdersController } from './edge/orders.controller.ts'
import { OrdersSubscriber } from './edge/orders.subscriber.ts'
import { ORDER_PARTS, ORDER_SEARCH, SEARCH_UPKEEP } from './edge/parts.ts'
import { SearchKeeper } from './edge/search.keeper.ts'
import { SearchSubscriber } from './edge/search.subscriber.ts'
import { OrderEntity } from './store/order.entity.ts'
import { PostgresOrderStore } from './store/order-store.ts'
import { PostgresPolicyStore } from './store/policy-store.ts'
import { assess } from './usecases/assess.ts'
import type { SearchUpkeep } from './usecases/keep-search.ts'
import type { OrderParts } from './usecases/ports.ts'
import { ORDERS_INDEX, type OrderSearch } from './usecases/search-orders.ts'

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
        index: search.index(ORDERS_INDEX),
        within: (work) => database.reading(work),
      }),
    },
    {
      provide: SEARCH_UPKEEP,
      inject: [ORDER_PARTS, SEARCH, DATABASE, TENANTS],
      useFactory: ({ orders }: OrderParts, search: Search, database: Database, tenants: Tenants): SearchUpkeep => ({
        orders,
        search,
        tenants: () => tenants.active(),
        within: (tenant, work) =>
          runInContext({ tenant, actor: { kind: 'cron', id: 'orders.search', roles: [] } }, () =>
            database.transaction(work),
          ),
      }),
    },
    SearchKeeper,
  ],
})
export class OrdersModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: ordersMigrations,
    entities: [OrderEntity],
    needs: ['search'],
  }
}
