import { parseShopifyJson } from '@litper/connector-shopify'
import { type EventData, OrderReceived, type OrderSetAside } from '@litper/contracts'
import { DomainError, notFound } from '@litper/kernel'
import type { RawArchive } from '../../shared/usecases/raw-archive.ts'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import { type Events, emit } from '../../shared/usecases/telling.ts'
import { changeOf, planOf, subjectOf } from '../domain/webhook-plan.ts'
import type { Shops } from './shops.ts'
import { usableOrder } from './take-order.ts'

interface Deps {
  readonly raw: RawEvents
  readonly archive: Pick<RawArchive, 'get'>
  readonly shops: Shops
  readonly events: Events
}

/**
 * Reads a message again that was set aside: a webhook from its body, kept or archived; an order that the sweep met by letting the next sweep meet it.
 * In the ambient transaction.
 * @throws DomainError not_found `raw_event.gone` when it was redacted since; invalid as before when it still cannot be read;
 * unavailable while the archive of its body is away
 */
export const readAgain =
  ({ raw, archive, shops, events }: Deps) =>
  async ({ shopDomain, source, externalId }: EventData<typeof OrderSetAside>): Promise<void> => {
    const kept = await raw.find(source, externalId)
    if (!kept) throw notFound('raw_event.gone')
    if (source === 'shopify-reconcile') {
      await raw.forget(source, externalId)
      await shops.rewindCursor(shopDomain, kept.subjectUpdatedAt ?? kept.receivedAt)
      return
    }
    const body = kept.archived ? await archive.get(kept.id) : kept.body
    if (body === undefined) throw notFound('raw_event.gone')
    const order = usableOrder(parseShopifyJson(body))
    if (order instanceof DomainError) throw order
    const plan = planOf(kept.topic)
    const change = changeOf(plan.kind === 'order' ? plan.change : 'updated', order)
    await raw.mark(source, externalId, subjectOf(shopDomain, order.externalId), order.updatedAt)
    await events.publish(emit(OrderReceived, { shopDomain, change, source: 'webhook', order }))
  }
