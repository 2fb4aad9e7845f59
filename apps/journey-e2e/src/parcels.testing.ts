import { ABSENT } from './agent-story.ts'
import { until } from './http.ts'
import type { World } from './world.ts'

export interface Shipped {
  readonly orderId: string
  readonly name: string
  readonly carrier: string
  readonly number: string
}

/** An order of the shop that the platform knows; `template`: what the shop's order says instead. */
export async function placedOrder({ sandbox, platform }: World, template?: object) {
  const [external] = await sandbox.placeOrders({ count: 1, ratePerSecond: 10, ...(template && { template }) })
  return until('the order', () => platform.orderOfShop(external!), { timeoutMs: 60_000 })
}

/** An order whose parcel has its number; `template`: what the shop's order says instead. */
export async function shippedOrder({ sandbox, platform }: World, template?: object) {
  const [external] = await sandbox.placeOrders({ count: 1, ratePerSecond: 10, ...(template && { template }) })
  return until(
    'a waybill',
    async () => {
      const order = await platform.orderOfShop(external!)
      const { waybill } = order ?? {}
      return order && waybill?.number ? { ...order, waybill: { ...waybill, number: waybill.number } } : undefined
    },
    { timeoutMs: 60_000 },
  )
}

export async function shipped(world: World): Promise<Shipped> {
  const { id: orderId, name, waybill } = await shippedOrder(world)
  return { orderId, name, carrier: waybill.carrier, number: waybill.number }
}

/** The carrier says that nobody was at home. */
export const missed = ({ sandbox }: World, { carrier, number }: Shipped) =>
  sandbox.step(carrier, number, ABSENT[carrier]!)
