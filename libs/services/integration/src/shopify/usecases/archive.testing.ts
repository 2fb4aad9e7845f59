import { createHmac } from 'node:crypto'
import { newId, type TenantId, tenantId } from '@litper/kernel'
import { currentTenant, runInContext, Sealer } from '@litper/platform'
import { startTestDatabase } from '@litper/testing'
import { integrationMigrations } from '../../../migrations/01-integration.ts'
import { ForgetBodiesEffect } from '../../privacy/edge/forget-bodies.effect.ts'
import type { ForgetBodies } from '../../privacy/usecases/forget-archived.ts'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import { FakeDeadLetters, FakeOutbox, sampleOrder } from '../../shared/usecases/testing.ts'
import { integrationEntities } from '../../store/entities.ts'
import { archiveRaw } from './archive-raw.ts'
import { readAgain } from './read-again.ts'
import { receiveShopifyWebhook } from './receive-shopify-webhook.ts'
import { shopifyTestParts } from './shopify.testing.ts'

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

/** For specs: the webhook, the sweep two days later and the effects, on a database of its own. Each shop has a tenant of its own. */
export async function archiveWorld() {
  const test = await startTestDatabase({
    schemas: [integrationMigrations],
    entities: integrationEntities,
    scope: currentTenant,
  })
  const database = test.db
  const outbox = new FakeOutbox()
  const deadLetters = new FakeDeadLetters()
  const sealer = new Sealer('a secret of thirty-two bytes or more')
  const scheduled: { tenant: TenantId; kind: string; key: string; payload: ForgetBodies }[] = []
  const effects = {
    schedule: async (kind: string, key: string, payload: unknown) =>
      scheduled.push({ tenant: currentTenant(), kind, key, payload: payload as ForgetBodies }) > 0,
  }
  const parts = shopifyTestParts(test, { outbox, deadLetters, sealer, effects })
  const { shops, archive } = parts
  const receive = (given: Delivery) => receiveShopifyWebhook(parts, given)
  const again = (data: Parameters<typeof readAgain>[1]) => readAgain(parts, data)

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
      /** The two requests that delete everything of this shop's only customer. */
      forget: {
        'customers/redact': () =>
          receive(
            delivery('customers/redact', JSON.stringify({ shop_domain: domain, customer, orders_to_redact: [] })),
          ),
        'shop/redact': async () => {
          await rows(`UPDATE integration.shops SET status = 'uninstalled'`)
          return receive(delivery('shop/redact', JSON.stringify({ shop_domain: domain })))
        },
      },
      /** The sweep, two days from now. */
      sweep: (disturbed: Disturbed = () => ({})) =>
        inContext(() =>
          archiveRaw({
            ...parts,
            archive: stepsOf(archive, disturbed),
            clock: { now: () => new Date(Date.now() + TWO_DAYS_MS) },
          }),
        ),
      /** Runs the effects scheduled so far in this tenant. */
      effects: async () => {
        const effect = new ForgetBodiesEffect({ archive })
        for (const one of scheduled.filter((one) => one.tenant === tenant))
          await inContext(() => effect.act(one.payload))
      },
      documents: async () =>
        (await inContext(() => test.documents.collection('raw-events').find({ limit: 500 }))).documents,
      kept: () => rows<{ body: string | null; archived: boolean }>('SELECT body, archived FROM integration.raw_events'),
      underWay: async () => (await rows('SELECT 1 FROM integration.archiving')).length,
    }
  }
  const { raw, archiving } = parts
  return { raw, archiving, receive, again, outbox, deadLetters, scheduled, newShop, stop: () => test.stop() }
}

/** Methods of a class are not copied by spread: each is bound here. */
function stepsOf(archive: RawArchive, disturbed: Disturbed): RawArchive {
  return {
    put: (id, body) => archive.put(id, body),
    get: (id) => archive.get(id),
    forget: (ids) => archive.forget(ids),
    ...disturbed(archive),
  }
}
