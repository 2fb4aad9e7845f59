/**
 * What only a person can do: the parcel is with the carrier, and what was agreed with it is not what is wanted now.
 * `label_differs`: the label has an older address or older goods. `collect_differs`: the courier will ask for another amount.
 * `stop_parcel`: the order is off while its parcel moves. `rest_to_send`: more of the order can be sent than is in the parcel.
 * `returned_after_delivery`: it was delivered, and comes back. `delivered_after_return`: it came back, and was handed over: to whom?
 */
export const TASK_KINDS = [
  'label_differs',
  'collect_differs',
  'stop_parcel',
  'rest_to_send',
  'returned_after_delivery',
  'delivered_after_return',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

export interface NewTask {
  readonly kind: TaskKind
  /** The same occasion of an order opens one task, however often it is told. */
  readonly occasion: string
  /** What its text is filled with: codes, numbers and amounts, nobody's data. */
  readonly params: Readonly<Record<string, string>>
}
export interface Task extends NewTask {
  readonly id: string
  readonly orderId: string
  readonly orderName: string
  readonly state: 'open' | 'resolved'
  readonly openedAt: string
  readonly resolvedAt?: string
}
