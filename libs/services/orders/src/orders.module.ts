import { carriers } from '@litper/carriers'
import {
  CLOCK,
  DATABASE,
  Effects,
  Events,
  holdsPeople,
  provideParts,
  runInContext,
  SEARCH,
  type ServiceDefinition,
  TENANTS,
} from '@litper/platform'
import { Module } from '@nestjs/common'
import { ordersMigrations } from '../migrations/01-orders.ts'
import manifest from '../package.json' with { type: 'json' }
import { BulkController } from './edge/bulk.controller.ts'
import { CarrierAccountSavedSubscriber } from './edge/carrier-account-saved.subscriber.ts'
import { OrdersController } from './edge/orders.controller.ts'
import { OrdersSubscriber } from './edge/orders.subscriber.ts'
import { BULK_PARTS, ORDER_PARTS, ORDER_PEOPLE, ORDER_SEARCH, SEARCH_UPKEEP } from './edge/parts.ts'
import { SearchKeeper } from './edge/search.keeper.ts'
import { SearchSubscriber } from './edge/search.subscriber.ts'
import { TasksController } from './edge/tasks.controller.ts'
import { WorkBulkEffect } from './edge/work-bulk.effect.ts'
import { BulkItemEntity, BulkJobEntity, ViewEntity } from './store/bulk.entity.ts'
import { PostgresBulkStore } from './store/bulk-store.ts'
import { PostgresCarrierStore } from './store/carrier-store.ts'
import { CarrierEntity, OrderEntity, PolicyEntity } from './store/order.entity.ts'
import { PostgresOrderStore } from './store/order-store.ts'
import { PostgresPolicyStore } from './store/policy-store.ts'
import { TaskEntity } from './store/task.entity.ts'
import { PostgresTaskStore } from './store/task-store.ts'
import { PostgresViewStore } from './store/view-store.ts'
import { assess } from './usecases/assess.ts'
import { OrderPeople } from './usecases/order-people.ts'
import { ORDERS_INDEX } from './usecases/search-orders.ts'

@Module({
  controllers: [
    CarrierAccountSavedSubscriber,
    BulkController,
    OrdersController,
    OrdersSubscriber,
    SearchSubscriber,
    TasksController,
    holdsPeople('orders', ORDER_PEOPLE),
  ],
  providers: [
    provideParts(ORDER_PARTS, { database: DATABASE, events: Events, clock: CLOCK }, ({ database, events, clock }) => ({
      orders: new PostgresOrderStore(database),
      policies: new PostgresPolicyStore(database),
      carriers: new PostgresCarrierStore(database),
      carrierNames: carriers.map(({ description }) => description),
      tasks: new PostgresTaskStore(database),
      publish: (emitted) => events.publish(...emitted),
      assess,
      clock,
    })),
    provideParts(
      BULK_PARTS,
      { orders: ORDER_PARTS, database: DATABASE, effects: Effects },
      ({ orders, database, effects }) => ({
        orders,
        jobs: new PostgresBulkStore(database),
        views: new PostgresViewStore(database),
        database,
        scheduleEffect: (kind, key, payload) => effects.schedule(kind, key, payload),
      }),
    ),
    provideParts(
      ORDER_SEARCH,
      { parts: ORDER_PARTS, search: SEARCH, database: DATABASE },
      ({ parts: { orders }, search, database }) => ({
        orders,
        index: search.index(ORDERS_INDEX),
        within: (work) => database.reading(work),
      }),
    ),
    provideParts(
      SEARCH_UPKEEP,
      { parts: ORDER_PARTS, search: SEARCH, database: DATABASE, tenants: TENANTS },
      ({ parts: { orders }, search, database, tenants }) => ({
        orders,
        search,
        tenants: () => tenants.active(),
        within: (tenant, work) =>
          runInContext({ tenant, actor: { kind: 'cron', id: 'orders.search', roles: [] } }, () =>
            database.transaction(work),
          ),
      }),
    ),
    provideParts(ORDER_PEOPLE, { parts: ORDER_PARTS }, ({ parts }) => new OrderPeople(parts)),
    SearchKeeper,
    WorkBulkEffect,
  ],
})
export class OrdersModule {
  static readonly service: ServiceDefinition = {
    ...manifest.litper.service,
    migrations: ordersMigrations,
    entities: [CarrierEntity, OrderEntity, PolicyEntity, TaskEntity, BulkJobEntity, BulkItemEntity, ViewEntity],
    needs: ['search'],
  }
}
