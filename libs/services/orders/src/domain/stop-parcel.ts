import type { OrderEvent } from './events.ts'
import type { Order } from './order.ts'

/** The order is off while its parcel moves. */
export const stopParcel = ({ waybill }: Order, why: string, at: string): OrderEvent => {
  const params = { why, number: waybill?.number ?? '', carrier: waybill?.carrier ?? '' }
  return { kind: 'task_opened', task: { kind: 'stop_parcel', occasion: params.number, params }, at }
}
