import type { World } from '../world/world.ts'
import type { LineItemPayload } from './line-items.ts'
import { amount, shopTime } from './money.ts'
import { updateOrder } from './order-changes.ts'
import type { OrderRecord } from './store.ts'
import { emit } from './webhooks.ts'

export interface LinesBody {
  readonly lines?: readonly { readonly id: number; readonly quantity: number }[]
}

const currentOf = (item: LineItemPayload): number =>
  typeof item.current_quantity === 'number' ? item.current_quantity : item.quantity

/** Gives money back for lines, or for all of them, and takes what was not sent off the order. Answers how many pieces. */
export function refundOrder(world: World, order: OrderRecord, { lines }: LinesBody, nextId: () => number): number {
  const { payload } = order
  const wanted = new Map(lines?.map(({ id, quantity }) => [id, quantity]))
  const back = payload.line_items
    .map((item) => ({
      item,
      quantity: Math.min(currentOf(item), lines ? (wanted.get(item.id) ?? 0) : currentOf(item)),
    }))
    .filter(({ quantity }) => quantity > 0)
  if (back.length === 0) return 0
  const at = shopTime(world.clock.ms())
  const pesos = back.reduce((sum, { item, quantity }) => sum + Number(item.price) * quantity, 0)
  const line_items = payload.line_items.map((item) => {
    const quantity = back.find((one) => one.item === item)?.quantity ?? 0
    const current = currentOf(item) - quantity
    return { ...item, current_quantity: current, fulfillable_quantity: Math.min(item.fulfillable_quantity, current) }
  })
  for (const one of order.fulfillmentOrders) {
    for (const line of one.lines) {
      const item = line_items.find(({ id }) => id === line.lineItemId)
      line.remaining = Math.min(line.remaining, item?.fulfillable_quantity ?? 0)
    }
    if (one.lines.every(({ remaining }) => remaining === 0)) one.status = 'CLOSED'
  }
  const whole = line_items.every((item) => currentOf(item) === 0)
  const total = whole ? 0 : Math.max(0, Number(payload.current_total_price ?? payload.total_price) - pesos)
  const owed = Number(payload.total_outstanding ?? 0)
  const refund = {
    id: nextId(),
    order_id: payload.id,
    created_at: at,
    refund_line_items: back.map(({ item, quantity }) => ({
      id: nextId(),
      line_item_id: item.id,
      quantity,
      line_item: item,
    })),
  }
  updateOrder(world, order, {
    line_items,
    refunds: [...(Array.isArray(payload.refunds) ? payload.refunds : []), refund],
    current_total_price: amount(total),
    total_outstanding: amount(owed > 0 ? Math.min(owed, total) : 0),
    financial_status: refundedStatus(payload.financial_status, whole),
  })
  emit(world, order.shop, 'refunds/create', refund)
  return back.reduce((sum, { quantity }) => sum + quantity, 0)
}

/** What was never paid stays pending until nothing of it is left. */
function refundedStatus(status: string, whole: boolean): string {
  if (whole) return 'refunded'
  return status === 'paid' || status === 'partially_refunded' ? 'partially_refunded' : status
}
