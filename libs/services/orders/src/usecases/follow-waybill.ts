import { follow, refused, waybillOff } from '../domain/decide.ts'
import type { OrderEvent } from '../domain/events.ts'
import { evolveAll } from '../domain/evolve.ts'
import type { Waybill } from '../domain/order.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

export interface ParcelNews {
  readonly orderId: string
  readonly state: string
  readonly waybill?: Partial<Waybill>
}

/** The parcel moved: its order follows, forward only. */
export async function followWaybill(parts: OrderParts, news: ParcelNews): Promise<void> {
  const order = await parts.orders.lock({ id: news.orderId })
  if (!order) return // an order of another installation's history: nothing to follow
  const at = parts.clock.now().toISOString()
  const attached: OrderEvent[] = [{ kind: 'waybill', waybill: { ...news.waybill, state: news.state }, at }]
  const known = evolveAll(order, attached)!
  const next =
    news.state === 'refused'
      ? refused(order, at)
      : news.state === 'cancelled'
        ? waybillOff(order, news.waybill?.number, at)
        : follow(known, news.state, at)
  await commit(parts, order, [...attached, ...next])
}
