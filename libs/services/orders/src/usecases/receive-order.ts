import type { EventData, OrderReceived, ReceivedOrder } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { amend } from '../domain/amend.ts'
import { cancel, route } from '../domain/decide.ts'
import type { OrderEvent } from '../domain/events.ts'
import { evolveAll } from '../domain/evolve.ts'
import { hearShop } from '../domain/hear-shop.ts'
import type { Order } from '../domain/order.ts'
import { placeOf } from '../domain/place-of.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'
import { snapshotOf } from './snapshot-of.ts'

const TWIN_WINDOW_MS = 60 * 60_000

/** News of an order from the shop, by webhook or sweep: new, changed, cancelled, doubled or late. */
export async function receiveOrder(
  parts: OrderParts,
  { shopDomain, order, change }: EventData<typeof OrderReceived>,
  { isForgotten = false } = {},
): Promise<void> {
  const known = await parts.orders.lock({ shopDomain, externalId: order.externalId })
  const at = parts.clock.now().toISOString()
  const cancelled = change === 'cancelled' || order.cancelledAt !== undefined
  if (!known) return isForgotten ? undefined : place(parts, shopDomain, order, cancelled, at)
  const policy = await parts.policies.current()
  const said = snapshotOf(order, known)
  if (!cancelled) {
    const events = hearShop(known, said, order.updatedAt, at, { assess: parts.assess, policy })
    if (events.length > 0) await commit(parts, known, events)
    return
  }
  const { events } = amend(known, said, order.updatedAt, at)
  const all = [...events, ...cancel(evolveAll(known, events)!, 'shop', 'cancelled in the shop', at)]
  if (all.length > 0) await commit(parts, known, all)
}

async function place(
  parts: OrderParts,
  shopDomain: string,
  received: ReceivedOrder,
  cancelled: boolean,
  at: string,
): Promise<void> {
  const snapshot = snapshotOf(received)
  const assessment = parts.assess(snapshot)
  const phone = assessment.deliverable ? assessment.customer.phone : assessment.phone
  const placedAt = new Date(received.createdAt)
  const place = placeOf(snapshot.written, assessment.deliverable ? assessment.destination : undefined)
  const since = new Date(placedAt.getTime() - TWIN_WINDOW_MS)
  const twin =
    phone && place && !snapshot.stop
      ? await parts.orders.twin({ phone, place, lines: snapshot.lines, since })
      : undefined
  const order: Omit<Order, 'status' | 'timeline'> = {
    ...snapshot,
    customer: { ...snapshot.customer, phone },
    id: newId(),
    externalId: received.externalId,
    shopDomain,
    name: received.name,
    shopUpdatedAt: received.updatedAt,
    placedAt: placedAt.toISOString(),
    ...(twin && { duplicateOf: twin.id, duplicateName: twin.name }),
  }
  const placed: OrderEvent = { kind: 'placed', order, at }
  const state = evolveAll(undefined, [placed])!
  const next = cancelled
    ? cancel(state, 'shop', 'cancelled in the shop', at)
    : route(state, assessment, await parts.policies.current(), at)
  await commit(parts, undefined, [placed, ...next])
}
