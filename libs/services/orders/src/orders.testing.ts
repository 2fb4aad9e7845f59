import { carriers } from '@litper/carriers'
import type { EventData, OrderReceived } from '@litper/contracts'
import { newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext } from '@litper/platform'
import { EmittedLog, startTestDatabase, type TestDatabase } from '@litper/testing'
import { ordersMigrations } from '../migrations/01-orders.ts'
import { BulkItemEntity, BulkJobEntity, ViewEntity } from './store/bulk.entity.ts'
import { PostgresCarrierStore } from './store/carrier-store.ts'
import { CarrierEntity, OrderEntity, PolicyEntity } from './store/order.entity.ts'
import { PostgresOrderStore } from './store/order-store.ts'
import { PostgresPolicyStore } from './store/policy-store.ts'
import { TaskEntity } from './store/task.entity.ts'
import { PostgresTaskStore } from './store/task-store.ts'
import { assess } from './usecases/assess.ts'
import type { OrderParts } from './usecases/ports.ts'

export type News = EventData<typeof OrderReceived>
export const SHOP = 'tienda.myshopify.com'
const cop = (amount: string) => ({ amount, currency: 'COP' })

/** For specs: the service's parts on a database of its own, as one tenant; what it told is in `told`. */
export async function ordersWorld() {
  const database: TestDatabase = await startTestDatabase({
    schemas: [ordersMigrations],
    entities: [CarrierEntity, OrderEntity, PolicyEntity, TaskEntity, BulkJobEntity, BulkItemEntity, ViewEntity],
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const tenant = tenantId(newId())
  const parts: OrderParts = {
    orders: new PostgresOrderStore(database.db),
    policies: new PostgresPolicyStore(database.db),
    carriers: new PostgresCarrierStore(database.db),
    carrierNames: carriers.map(({ description }) => description),
    tasks: new PostgresTaskStore(database.db),
    publish: told.publish,
    assess,
    clock: { now: () => new Date() },
  }
  const within = <T>(work: () => Promise<T>, as = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'user', id: 't', roles: [] } }, () =>
      told.whenDone(() => database.db.transaction(work)),
    )
  /** Within no transaction. */
  const as = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'effect', id: 't', roles: [] } }, work)
  const rows = <T>(sql: string, parameters: unknown[] = []) =>
    within(() => database.db.session().query<T>(sql, parameters))
  return {
    parts,
    told,
    within,
    as,
    rows,
    tenant,
    search: database.search,
    db: database.db,
    stop: () => database.stop(),
  }
}

let sequence = 0
/** News of an order that nothing holds; each has its own phone unless told. */
export function news(over: Partial<News['order']> = {}, change: News['change'] = 'created'): News {
  sequence++
  const at = '2026-11-22T15:00:00.000Z'
  const phone = over.phone ?? `+57300${String(1_000_000 + sequence)}`
  const order: News['order'] = {
    externalId: String(5_000_000_000 + sequence),
    name: `#${1000 + sequence}`,
    createdAt: at,
    updatedAt: at,
    financialStatus: 'pending',
    gateways: ['cash on delivery'],
    cod: true,
    currency: 'COP',
    total: cop('129900'),
    outstanding: cop('129900'),
    email: `comprador${sequence}@example.com`,
    phone,
    customer: { firstName: 'Laura', lastName: 'Gómez' },
    shippingAddress: {
      firstName: 'Laura',
      lastName: 'Gómez',
      address1: 'Calle 10 # 43E-31',
      city: 'Medellín',
      province: 'Antioquia',
      phone,
    },
    lines: [{ externalId: '1', title: 'Camiseta', sku: 'CAM-1', quantity: 1, grams: 300, price: cop('129900') }],
    tags: [],
    test: false,
    ...over,
  }
  return { shopDomain: SHOP, change, source: 'webhook', order }
}
