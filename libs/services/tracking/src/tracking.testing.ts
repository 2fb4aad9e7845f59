import type { EventData, OrderConfirmed } from '@litper/contracts'
import { DomainError, invalid, newId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext, Sealer } from '@litper/platform'
import type { Carrier, CarrierEvent } from '@litper/ports'
import { EmittedLog, startTestDatabase, TEST_SECRET } from '@litper/testing'
import { trackingMigrations } from '../migrations/01-tracking.ts'
import { PostgresAccountStore } from './store/account-store.ts'
import { PostgresChoiceStore } from './store/choices.ts'
import { PostgresCustomerRequestStore } from './store/customer-request-store.ts'
import { trackingEntities } from './store/entities.ts'
import { PostgresExceptionStore } from './store/exception-store.ts'
import { PostgresPriorStore } from './store/prior-store.ts'
import { PostgresPushStore } from './store/pushes.ts'
import { PostgresWaybillStore } from './store/waybill-store.ts'
import { recordCreated } from './usecases/create-waybill.ts'
import type { TrackingParts } from './usecases/ports.ts'
import { requestWaybill } from './usecases/request-waybill.ts'

/** A carrier whose push is the list of events itself. */
const carrier: Carrier = {
  id: 'coordinadora',
  name: 'Coordinadora',
  settings: { safeParse: (data) => ({ success: true, data }), toJSONSchema: () => ({}) },
  addresses: [],
  hosts: [],
  timeoutMs: 1000,
  pushProof: 'query',
  pollBatch: 50,
  prove: async () => undefined,
  quote: () => Promise.reject(new DomainError('carrier.no_quote', 'invalid')),
  create: async () => ({ number: number() }),
  findByReference: async () => undefined,
  label: async () => new Uint8Array(),
  cancel: async () => undefined,
  poll: async () => [],
  readPush: (body) => {
    if (!Array.isArray(body)) throw invalid('push.unreadable')
    return body as CarrierEvent[]
  },
}
let sequence = 0
const number = () => String(93_000_000_000 + ++sequence)

/** For specs: the service's parts on a database of its own, as one tenant with one carrier account (push secret `the secret`). */
export async function trackingWorld() {
  const database = await startTestDatabase({
    schemas: [trackingMigrations],
    entities: trackingEntities,
    scope: currentTenant,
  })
  const told = new EmittedLog()
  const ordered: { kind: string; key: string }[] = []
  const tenant = tenantId(newId())
  const parts: TrackingParts = {
    waybills: new PostgresWaybillStore(database.db),
    exceptions: new PostgresExceptionStore(database.db),
    requests: new PostgresCustomerRequestStore(database.db),
    accounts: new PostgresAccountStore(database.db, new Sealer(TEST_SECRET)),
    choices: new PostgresChoiceStore(database.db),
    priors: new PostgresPriorStore(database.db),
    pushes: new PostgresPushStore(database.db),
    carriers: new Map([[carrier.id, carrier]]),
    origins: [],
    takesChosen: true,
    tenant: currentTenant,
    publish: told.publish,
    scheduleEffect: async (kind, key) => {
      ordered.push({ kind, key })
      return true
    },
    clock: { now: () => new Date() },
    publicUrl: 'https://litper.example',
    unknownWaitMs: 30_000,
    linkDays: 90,
  }
  const within = <T>(work: () => Promise<T>, as = tenant): Promise<T> =>
    runInContext({ tenant: as, actor: { kind: 'user', id: 't', roles: [] } }, () =>
      told.whenDone(() => database.db.transaction(work)),
    )
  /** As the effect runner calls a handler: outside of a transaction. */
  const acting = <T>(work: () => Promise<T>): Promise<T> =>
    runInContext({ tenant, actor: { kind: 'effect', id: 't', roles: [] } }, work)
  const rows = <T>(sql: string, parameters: unknown[] = []) =>
    within(() => database.db.session().query<T>(sql, parameters))
  const account = {
    carrier: carrier.id,
    enabled: true,
    priority: 1,
    settings: { pushSecret: 'the secret' },
    sender: { name: 'Tienda', phone: '3001112233', address: 'Calle 1', daneCode: '05001', city: 'Medellín' },
    parcel: { length: 10, width: 10, height: 10 },
  }
  await within(() => parts.accounts.put(account))

  /** A waybill with its number, ready to move. */
  const shipped = async (over: Partial<Confirmed> = {}) => {
    const order = confirmed(over)
    await within(() => requestWaybill(parts, order))
    const [waybill] = await within(() => parts.waybills.ofOrder(order.orderId))
    await within(() => recordCreated(parts, waybill!.id, { number: number() }))
    return (await within(() => parts.waybills.read(waybill!.id)))!
  }
  return { parts, told, ordered, within, acting, rows, shipped, tenant, db: database.db, stop: () => database.stop() }
}

export type Confirmed = EventData<typeof OrderConfirmed>
export function confirmed(over: Partial<Confirmed> = {}): Confirmed {
  const price = { amount: '129900', currency: 'COP' }
  return {
    orderId: newId(),
    externalId: String(7_000_000_000 + ++sequence),
    shopDomain: 'tienda.myshopify.com',
    name: `#${sequence}`,
    customer: { firstName: 'Laura', lastName: 'Gómez', phone: '+573001112233', email: 'laura@example.com' },
    destination: { address: 'CL 10 # 43E-31', city: 'Medellín', department: 'Antioquia', daneCode: '05001' },
    lines: [{ externalId: '1', title: 'Camiseta', quantity: 1, grams: 300, price }],
    weightGrams: 300,
    total: price,
    collect: price,
    ...over,
  }
}
