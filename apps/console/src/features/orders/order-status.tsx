import type { Output } from '../../kit/client.ts'
import { Status, type Tone } from '../../kit/status.tsx'
import type { OrderStatus } from './filters.ts'
import { useOrderTexts } from './texts.ts'

export type Order = Output<'orders.find'>

/** The states in which an order may be confirmed, and held; the server decides again. */
export const CONFIRMABLE: ReadonlySet<OrderStatus> = new Set(['received', 'confirming', 'on_hold'])
export const HOLDABLE: ReadonlySet<OrderStatus> = new Set(['received', 'confirming', 'confirmed'])

const TONES: Record<OrderStatus, Tone> = {
  received: 'plain',
  confirming: 'waiting',
  confirmed: 'plain',
  on_hold: 'warning',
  waybill_requested: 'waiting',
  shipped: 'plain',
  delivered: 'good',
  collected: 'good',
  returned: 'returned',
  cancelled: 'bad',
}

/** The state; of an order on hold the reason, which says what it waits for. */
export function OrderState({ order: { status, hold } }: { order: Pick<Order, 'status' | 'hold'> }) {
  const t = useOrderTexts()
  const words = hold && status === 'on_hold' ? `${t(status)}: ${t(`reason_${hold.reason}`)}` : t(status)
  return <Status tone={TONES[status]}>{words}</Status>
}
