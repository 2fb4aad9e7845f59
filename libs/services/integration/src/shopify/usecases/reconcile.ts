import { findOrder, type ReceivedOrder as ShopOrder } from '@litper/connector-shopify'
import { OrderReceived, receivedOrderShape } from '@litper/contracts'
import { DomainError } from '@litper/kernel'
import type { Database } from '@litper/ports'
import { chunks } from '../../shared/usecases/chunks.ts'
import type { RawEvents } from '../../shared/usecases/raw-events.ts'
import { type Emitted, type Events, emit } from '../../shared/usecases/telling.ts'
import { changeOf, subjectOf } from '../domain/webhook-plan.ts'
import { type OrderHead, orderHeads } from './order-heads.ts'
import { type SetAsideDeps, setAside } from './set-aside.ts'
import type { ShopAdmins } from './shop-admins.ts'
import type { ShopRow, Shops } from './shops.ts'

interface Deps extends SetAsideDeps {
  readonly database: Database
  readonly shops: Shops
  readonly admins: ShopAdmins
  readonly raw: RawEvents
  readonly events: Events
}
export interface Reconciled {
  readonly shopDomain: string
  /** Orders that changed since the cursor. */
  checked: number
  /** Of those, how many no webhook had told us of. */
  found: number
  setAside: number
}

/** Shopify's search lags behind its writes: so much is looked at again. */
const OVERLAP_MS = 5 * 60_000
const AT_ONCE = 4

/**
 * Finds the orders whose webhook never came: every change since the cursor that no raw event tells of is fetched and told. The cursor
 * moves after each page, so that what fails goes on where it stopped.
 */
export const reconcile = (deps: Deps) => async (): Promise<Reconciled[]> => {
  const shops = await deps.database.transaction(() => deps.shops.list())
  const done: Reconciled[] = []
  for (const shop of shops.filter((one) => one.status === 'connected')) done.push(await reconcileShop(deps, shop))
  return done
}

async function reconcileShop(deps: Deps, shop: ShopRow): Promise<Reconciled> {
  const { shopDomain } = shop
  const totals: Reconciled = { shopDomain, checked: 0, found: 0, setAside: 0 }
  const since = new Date(shop.reconcileCursor.getTime() - OVERLAP_MS)
  let after: string | undefined
  do {
    const page = await deps.admins.use(shopDomain, (admin) => orderHeads(admin, since, after))
    totals.checked += page.heads.length
    for (const group of chunks(await unheard(deps, shopDomain, page.heads), AT_ONCE)) {
      const orders = await Promise.all(group.map((head) => fetchOrder(deps, shopDomain, head)))
      const counts = await tellAll(
        deps,
        shopDomain,
        orders.filter((one) => one !== undefined),
      )
      totals.found += counts.found
      totals.setAside += counts.setAside
    }
    const last = page.heads.at(-1)
    if (last) await deps.database.transaction(() => deps.shops.moveCursor(shopDomain, last.updatedAt))
    after = page.next
  } while (after !== undefined)
  return totals
}

interface Fetched {
  readonly head: OrderHead
  /** Whether anything was heard of it before. */
  readonly known: boolean
  readonly order: ShopOrder | DomainError
}

async function unheard(
  deps: Deps,
  shopDomain: string,
  heads: readonly OrderHead[],
): Promise<(OrderHead & { known: boolean })[]> {
  const subjects = heads.map((head) => subjectOf(shopDomain, head.externalId))
  const heard = await deps.database.transaction(() => deps.raw.lastHeard(subjects))
  return heads.flatMap((head, index) => {
    const at = heard.get(subjects[index]!)
    return at && at.getTime() >= Date.parse(head.updatedAt) ? [] : [{ ...head, known: at !== undefined }]
  })
}

async function fetchOrder(
  deps: Deps,
  shopDomain: string,
  { known, ...head }: OrderHead & { known: boolean },
): Promise<Fetched | undefined> {
  try {
    const order = await deps.admins.use(shopDomain, (admin) => findOrder(admin, head.externalId))
    return order && { head, known, order }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'shopify.order_incomplete') return { head, known, order: error }
    throw error
  }
}

function tellAll(
  deps: Deps,
  shopDomain: string,
  fetched: readonly Fetched[],
): Promise<{ found: number; setAside: number }> {
  return deps.database.transaction(async () => {
    const told: Emitted[] = []
    let unread = 0
    for (const { head, known, order } of fetched) {
      const bad = order instanceof DomainError
      const subject = subjectOf(shopDomain, head.externalId)
      const updatedAt = bad ? head.updatedAt : order.updatedAt
      const person = bad ? undefined : order.customer.externalId
      const fresh = await deps.raw.keep({
        source: 'shopify-reconcile',
        externalId: `${subject}@${updatedAt}`,
        topic: 'reconcile',
        subject,
        subjectUpdatedAt: updatedAt,
        ...(!bad && { body: JSON.stringify(order) }),
        ...(person && { person: subjectOf(shopDomain, person) }),
      })
      if (!fresh) continue
      if (bad) {
        unread++
        await setAside(deps, { shopDomain, source: 'shopify-reconcile', externalId: `${subject}@${updatedAt}` }, order)
        continue
      }
      const change = changeOf(known ? 'updated' : 'created', order)
      told.push(
        emit(OrderReceived, { shopDomain, change, source: 'reconcile', order: receivedOrderShape.parse(order) }),
      )
    }
    if (told.length > 0) await deps.events.publish(...told)
    return { found: told.length, setAside: unread }
  })
}
