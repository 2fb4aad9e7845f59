import { findOrder, type ReceivedOrder as ShopOrder } from '@litper/connector-shopify'
import { type Emitted, emit, OrderReceived, receivedOrderShape } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import { chunks } from '../../shared/usecases/chunks.ts'
import { changeOf } from '../domain/webhook-plan.ts'
import { type OrderHead, orderHeads } from './order-heads.ts'
import { orderRulesOf } from './order-rules.ts'
import type { ShopifyParts } from './ports.ts'
import { setAside } from './set-aside.ts'
import type { ShopRow } from './shops.ts'

export interface Reconciled {
  readonly shopDomain: string
  /** Orders that changed since the cursor. */
  checked: number
  /** Of those, how many had no webhook. */
  found: number
  setAside: number
}

/** Shopify's search lags behind its writes: this much before the cursor is searched again. */
const OVERLAP_MS = 5 * 60_000
const AT_ONCE = 4

/**
 * Finds the orders whose webhook never came: every change since the cursor without a raw event is fetched and published. The cursor
 * moves after each page, so that a run after a failure continues there.
 */
export async function reconcile(parts: ShopifyParts): Promise<Reconciled[]> {
  const shops = await parts.database.transaction(() => parts.shops.list())
  const done: Reconciled[] = []
  for (const shop of shops.filter((one) => one.status === 'connected')) done.push(await reconcileShop(parts, shop))
  return done
}

async function reconcileShop(parts: ShopifyParts, shop: ShopRow): Promise<Reconciled> {
  const { shopDomain } = shop
  const totals: Reconciled = { shopDomain, checked: 0, found: 0, setAside: 0 }
  const since = new Date(shop.reconcileCursor.getTime() - OVERLAP_MS)
  let after: string | undefined
  do {
    const page = await parts.admins.use(shopDomain, (admin) => orderHeads(admin, since, after))
    totals.checked += page.heads.length
    for (const group of chunks(await withoutEvent(parts, shopDomain, page.heads), AT_ONCE)) {
      const orders = await Promise.all(group.map((head) => fetchOrder(parts, shop, head)))
      const counts = await publishAll(
        parts,
        shopDomain,
        orders.filter((one) => one !== undefined),
      )
      totals.found += counts.found
      totals.setAside += counts.setAside
    }
    const last = page.heads.at(-1)
    if (last) await parts.database.transaction(() => parts.shops.moveCursor(shopDomain, last.updatedAt))
    after = page.next
  } while (after !== undefined)
  return totals
}

interface Fetched {
  readonly head: OrderHead
  /** Whether a raw event of this order is kept. */
  readonly known: boolean
  readonly order: ShopOrder | DomainError
}

async function withoutEvent(
  parts: ShopifyParts,
  shopDomain: string,
  heads: readonly OrderHead[],
): Promise<(OrderHead & { known: boolean })[]> {
  const subjects = heads.map((head) => subjectOf(shopDomain, head.externalId))
  const heard = await parts.database.transaction(() => parts.raw.lastHeard(subjects))
  return heads.flatMap((head, index) => {
    const at = heard.get(subjects[index]!)
    return at && at.getTime() >= Date.parse(head.updatedAt) ? [] : [{ ...head, known: at !== undefined }]
  })
}

async function fetchOrder(
  parts: ShopifyParts,
  shop: ShopRow,
  { known, ...head }: OrderHead & { known: boolean },
): Promise<Fetched | undefined> {
  try {
    const order = await parts.admins.use(shop.shopDomain, (admin) =>
      findOrder(admin, head.externalId, orderRulesOf(shop)),
    )
    return order && { head, known, order }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'shopify.order_incomplete') return { head, known, order: error }
    throw error
  }
}

function publishAll(
  parts: ShopifyParts,
  shopDomain: string,
  fetched: readonly Fetched[],
): Promise<{ found: number; setAside: number }> {
  return parts.database.transaction(async () => {
    const emitted: Emitted[] = []
    let unread = 0
    for (const { head, known, order } of fetched) {
      const bad = order instanceof DomainError
      const subject = subjectOf(shopDomain, head.externalId)
      const updatedAt = bad ? head.updatedAt : order.updatedAt
      const person = bad ? undefined : order.customer.externalId
      const fresh = await parts.raw.keep({
        source: 'shopify-reconcile',
        externalId: `${subject}@${updatedAt}`,
        topic: 'reconcile',
        subject,
        subjectUpdatedAt: updatedAt,
        ...(!bad && { body: JSON.stringify(order), began: order.createdAt }),
        ...(person && { person: subjectOf(shopDomain, person) }),
      })
      if (!fresh) continue
      if (bad) {
        unread++
        await setAside(parts, { shopDomain, source: 'shopify-reconcile', externalId: `${subject}@${updatedAt}` }, order)
        continue
      }
      const change = changeOf(known ? 'updated' : 'created', order)
      emitted.push(
        emit(OrderReceived, { shopDomain, change, source: 'reconcile', order: receivedOrderShape.parse(order) }),
      )
    }
    if (emitted.length > 0) await parts.publish(emitted)
    return { found: emitted.length, setAside: unread }
  })
}
