import { createHmac } from 'node:crypto'
import { newId, systemClock, type TenantId, tenantId } from '@litper/kernel'
import { asTenant, currentTenant, Events, envelop, runInContext, Sealer } from '@litper/platform'
import { startTestDatabase } from '@litper/testing'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { ForgetBodiesEffect } from '../../privacy/edge/forget-bodies.effect.ts'
import { PostgresPrivacyLog } from '../../privacy/store/privacy-log.ts'
import type { ForgetBodies } from '../../privacy/usecases/forget-archived.ts'
import { DocumentRawArchive } from '../../shared/store/raw-archive.ts'
import { PostgresRawEvents } from '../../shared/store/raw-events.ts'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import { FakeDeadLetters, FakeOutbox, sampleOrder } from '../../shared/usecases/testing.ts'
import { PostgresArchiving } from '../store/archiving.ts'
import { PostgresShops } from '../store/shops.ts'
import { archiveRaw } from './archive-raw.ts'
import { readAgain } from './read-again.ts'
import { ShopDirectory } from './shop-directory.ts'
import { shopifyWebhooks } from './shopify-webhooks.ts'

const SECRET = 'demo-shopify-secret'
const TWO_DAYS_MS = 2 * 86_400_000
let sequence = 5_500_000_000_000

export interface Delivery {
  readonly body: Buffer
  readonly headers: Record<string, string>
}
/** Does something at one step of the archive: throwing there is a crash. */
export type Disturbed = (archive: RawArchive) => Partial<RawArchive>
export type Shop = Awaited<ReturnType<Awaited<ReturnType<typeof archiveWorld>>['newShop']>>

/** For specs: the door, the sweep two days later and the effects on a database of its own; each shop is a tenant's only one. */
export async function archiveWorld() {
  const test = await startTestDatabase({ schemas: [integrationMigrations], scope: currentTenant })
  const database = test.db
  const outbox = new FakeOutbox()
  const deadLetters = new FakeDeadLetters()
  const sealer = new Sealer('a secret of thirty-two bytes or more')
  const shops = new PostgresShops(database)
  const raw = new PostgresRawEvents(database)
  const archive = new DocumentRawArchive(test.documents)
  const archiving = new PostgresArchiving(database)
  const ordered: { tenant: TenantId; kind: string; key: string; payload: ForgetBodies }[] = []
  const ground = {
    database,
    shops,
    raw,
    events: new Events(outbox),
    deadLetters,
    envelop,
    asTenant,
    clock: systemClock,
  }
  const receive = shopifyWebhooks({
    ...ground,
    directory: new ShopDirectory(shops, sealer),
    log: new PostgresPrivacyLog(database),
    scheduleEffect: async (kind, key, payload) =>
      ordered.push({ tenant: currentTenant(), kind, key, payload: payload as ForgetBodies }) > 0,
  })
  const again = readAgain({ ...ground, archive })

  async function newShop(domain = `tienda-${++sequence}.myshopify.com`) {
    const tenant = tenantId(newId())
    const inContext = <T>(work: () => Promise<T>) =>
      runInContext({ tenant, actor: { kind: 'user', id: 't', roles: [] } }, work)
    const within = <T>(work: () => Promise<T>) => inContext(() => database.transaction(work))
    const rows = <T>(sql: string) => within(() => database.session().query<T>(sql))
    const sealedApp = sealer.seal({ clientId: 'demo-shopify-key', clientSecret: SECRET }, tenant)
    const at = new Date(Date.now() - 60_000)
    await within(() => shops.saveConnection({ shopDomain: domain, at, sealedToken: 'x', sealedApp }))
    const customer = { id: ++sequence }

    function delivery(topic: string, body: string): Delivery {
      const headers = {
        'x-shopify-topic': topic,
        'x-shopify-shop-domain': domain,
        'x-shopify-api-version': '2026-10',
        'x-shopify-webhook-id': newId(),
        'x-shopify-triggered-at': new Date().toISOString(),
        'x-shopify-hmac-sha256': createHmac('sha256', SECRET).update(body).digest('base64'),
      }
      return { body: Buffer.from(body), headers }
    }
    return {
      tenant,
      domain,
      customer,
      within,
      rows,
      delivery,
      order: (over: Record<string, unknown> = {}) =>
        delivery('orders/create', sampleOrder({ id: ++sequence, customer, ...over })),
      /** The two requests that take everything of this shop's only customer away. */
      forget: {
        'customers/redact': () =>
          receive(
            delivery('customers/redact', JSON.stringify({ shop_domain: domain, customer, orders_to_redact: [] })),
          ),
        'shop/redact': () => receive(delivery('shop/redact', JSON.stringify({ shop_domain: domain }))),
      },
      /** The sweep, two days from now. */
      sweep: (disturbed: Disturbed = () => ({})) =>
        inContext(
          archiveRaw({
            database,
            archiving,
            archive: stepsOf(archive, disturbed),
            locks: test.locks,
            clock: { now: () => new Date(Date.now() + TWO_DAYS_MS) },
          }),
        ),
      /** What was ordered so far in this tenant. */
      effects: async () => {
        const effect = new ForgetBodiesEffect(archive)
        for (const one of ordered.filter((order) => order.tenant === tenant))
          await inContext(() => effect.act(one.payload))
      },
      documents: async () =>
        (await inContext(() => test.documents.collection('raw-events').find({ limit: 500 }))).documents,
      kept: () => rows<{ body: string | null; archived: boolean }>('SELECT body, archived FROM integration.raw_events'),
      underWay: async () => (await rows('SELECT 1 FROM integration.archiving')).length,
    }
  }
  return { raw, archiving, receive, again, outbox, deadLetters, ordered, newShop, stop: () => test.stop() }
}

/** Bound to its own, for a class's methods are not spread. */
function stepsOf(archive: RawArchive, disturbed: Disturbed): RawArchive {
  return {
    put: (id, body) => archive.put(id, body),
    get: (id) => archive.get(id),
    forget: (ids) => archive.forget(ids),
    ...disturbed(archive),
  }
}
