import { parseShopifyJson } from '@litper/connector-shopify'
import { type EventData, emit, OrderReceived, type OrderSetAside } from '@litper/contracts'
import { DomainError, notFound } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import { changeOf, planOf } from '../domain/webhook-plan.ts'
import { orderRulesOf } from './order-rules.ts'
import type { ShopifyParts } from './ports.ts'
import { usableOrder } from './take-order.ts'

/**
 * Reads a delivery again that was set aside: a webhook from its body, kept or archived; an order of the sweep by moving the cursor
 * back, so that the next sweep fetches it. In the ambient transaction.
 * @throws DomainError not_found `raw_event.gone` when it was redacted since; invalid as before when it still cannot be read;
 * unavailable while the archive of its body does not answer
 */
export async function readAgain(
  { raw, archive, shops, publish }: ShopifyParts,
  { shopDomain, source, externalId }: EventData<typeof OrderSetAside>,
): Promise<void> {
  const kept = await raw.find(source, externalId)
  if (!kept) throw notFound('raw_event.gone')
  if (source === 'shopify-reconcile') {
    await raw.forget(source, externalId)
    await shops.rewindCursor(shopDomain, kept.subjectUpdatedAt ?? kept.receivedAt)
    return
  }
  const body = kept.archived ? await archive.get(kept.id) : kept.body
  if (body === undefined) throw notFound('raw_event.gone')
  const shop = await shops.find(shopDomain)
  const order = usableOrder(parseShopifyJson(body), shop ? orderRulesOf(shop) : {})
  if (order instanceof DomainError) throw order
  const plan = planOf(kept.topic)
  const change = changeOf(plan.kind === 'order' ? plan.change : 'updated', order)
  await raw.mark(source, externalId, subjectOf(shopDomain, order.externalId), order.updatedAt)
  await publish([emit(OrderReceived, { shopDomain, change, source: 'webhook', order })])
}
