import type {
  Assessment,
  CollectChoice,
  Destination,
  HoldReason,
  Order,
  OrderStatus,
  Question,
  Snapshot,
  Waybill,
  WrittenAddress,
} from './order.ts'

type At = { readonly at: string }
/** What can happen to an order; `evolve` is its only interpreter. */
export type OrderEvent = At &
  (
    | {
        kind: 'placed'
        order: Omit<Order, 'status' | 'timeline' | 'hold' | 'destination' | 'waybill' | 'chosenCarrier'>
      }
    | { kind: 'assessed'; destination: Destination; customer: Extract<Assessment, { deliverable: true }>['customer'] }
    | { kind: 'held'; reason: HoldReason; question?: Question; detail?: string }
    /** The merchant said what the courier collects. */
    | { kind: 'collect_chosen'; choice: CollectChoice }
    | { kind: 'confirmation_asked' }
    | { kind: 'confirmed'; why: string }
    | {
        kind: 'amended'
        snapshot: Snapshot
        /** Absent when a person, not the shop, amended. */
        shopWritten?: WrittenAddress
        changed: readonly string[]
        shopUpdatedAt: string
        afterWaybill: boolean
      }
    | { kind: 'seen'; shopUpdatedAt: string }
    | { kind: 'cancelled'; by: 'shop' | 'customer' | 'merchant'; reason: string }
    | { kind: 'waybill'; waybill: Partial<Waybill> }
    | { kind: 'advanced'; to: OrderStatus; why: string }
    | { kind: 'carrier_changed'; carrier: string }
    | { kind: 'redacted' }
  )
