import { ABSENT } from './agent-story.ts'
import { until } from './http.ts'
import type { World } from './world.ts'

export interface Shipped {
  readonly orderId: string
  readonly name: string
  readonly carrier: string
  readonly number: string
}

/** An order whose parcel has its number. */
export async function shipped(world: World): Promise<Shipped> {
  const [external] = await world.sandbox.placeOrders({ count: 1, ratePerSecond: 10 })
  return until('a waybill', async () => {
    const order = await world.platform.orderOfShop(external!)
    const { carrier, number } = order?.waybill ?? {}
    return order && carrier && number ? { orderId: order.id, name: order.name, carrier, number } : undefined
  })
}

/** The carrier says that nobody was at home. */
export const missed = ({ sandbox }: World, { carrier, number }: Shipped) =>
  sandbox.step(carrier, number, ABSENT[carrier]!)
