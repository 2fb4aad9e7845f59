import { todayAndYesterday } from '@litper/colombia'
import type { HoldReason, OrderStatus } from '../domain/order.ts'
import type { OrderParts } from './ports.ts'

export interface OrderCounts {
  readonly byStatus: Partial<Record<OrderStatus, number>>
  readonly byReason: Partial<Record<HoldReason, number>>
  readonly today: number
  /** Until the same hour. */
  readonly yesterday: number
}

export async function countOrders({ orders, clock }: Pick<OrderParts, 'orders' | 'clock'>): Promise<OrderCounts> {
  const now = clock.now()
  const days = todayAndYesterday(now)
  const [byStatus, byReason, today, yesterday] = await Promise.all([
    orders.countByStatus(),
    orders.countByReason(),
    orders.countCame(days.today, new Date(now.getTime() + 1)),
    orders.countCame(days.yesterday, days.sameHour),
  ])
  return { byStatus, byReason, today, yesterday }
}
