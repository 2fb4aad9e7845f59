import { choosePhone, e164Of } from '@litper/colombia'
import { type EventData, emit, OrderSentElsewhere, type ParcelImported } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { cancel } from '../domain/decide.ts'
import type { OrderEvent } from '../domain/events.ts'
import { evolveAll } from '../domain/evolve.ts'
import type { Order } from '../domain/order.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

/**
 * A merchant's file tells of a parcel that another system sent. Its order becomes known, if it is not yet, and is held: nothing of
 * ours may leave for it, nobody is asked anything. Tracking hears of it and follows it.
 */
export async function receiveParcel(parts: OrderParts, parcel: EventData<typeof ParcelImported>): Promise<void> {
  const { shopDomain, externalId } = parcel
  const known = await parts.orders.lock({ shopDomain, externalId })
  const order = known ?? (await place(parts, parcel))
  if (order.status === 'cancelled') return
  const { carrier, carrierName, number, state, exception, description, at, contents, address, city, department } =
    parcel
  await parts.publish([
    emit(OrderSentElsewhere, {
      ...{ orderId: order.id, externalId, shopDomain, name: order.name, customer: order.customer },
      ...{ destination: { address, city, department }, contents, total: order.total, collect: order.collect },
      ...{ sentAt: order.placedAt, carrier, carrierName, number, state, exception, description, at },
      ...(order.revision && { revision: order.revision }),
    }),
  ])
}

function place(parts: OrderParts, parcel: EventData<typeof ParcelImported>): Promise<Order> {
  const { address: address1, city, department: province, contents: title, total, collect, number } = parcel
  const at = parts.clock.now().toISOString()
  const phone = e164Of(choosePhone([parcel.customer.phone]).chosen)
  const order: Omit<Order, 'status' | 'timeline'> = {
    ...{ id: newId(), externalId: parcel.externalId, shopDomain: parcel.shopDomain, name: parcel.name },
    customer: { ...parcel.customer, phone },
    written: { address1, city, province, phone: parcel.customer.phone },
    lines: [{ externalId: '1', title, quantity: 1, grams: 0, price: total }],
    ...{ total, collect, shopUpdatedAt: parcel.placedAt, placedAt: parcel.placedAt },
    stop: { reason: 'not_shippable', detail: 'sent_elsewhere', sent: [number] },
  }
  const placed: OrderEvent = { kind: 'placed', order, at }
  const next: readonly OrderEvent[] =
    parcel.state === 'cancelled'
      ? cancel(evolveAll(undefined, [placed])!, 'merchant', 'cancelled in the merchant’s file', at)
      : [{ kind: 'held', reason: 'not_shippable', detail: 'sent_elsewhere', at }]
  return commit(parts, undefined, [placed, ...next])
}
