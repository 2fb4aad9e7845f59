import type { Money } from '@litper/kernel'
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
import type { NewTask } from './task.ts'

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
        /** What it says is to be collected, where the label keeps another amount. */
        shopCollect?: Money | 'nothing'
        changed: readonly string[]
        shopUpdatedAt: string
        afterWaybill: boolean
      }
    | { kind: 'seen'; shopUpdatedAt: string }
    | { kind: 'cancelled'; by: 'shop' | 'customer' | 'merchant'; reason: string; undoUntil?: string }
    | { kind: 'waybill'; waybill: Partial<Waybill> }
    | { kind: 'advanced'; to: OrderStatus; why: string }
    /** Its waybill is called back: another one is made, or none. `why`: what changed. */
    | { kind: 'recalled'; why: string }
    /** The carrier keeps the waybill that was called back: what it says holds again. */
    | { kind: 'recall_refused'; why: string }
    /** A number that another waybill of this order had: its news come late. */
    | { kind: 'numbered'; number: string }
    | { kind: 'restored'; by: 'customer' | 'merchant' }
    /** The courier will ask for another amount than is owed now. */
    | { kind: 'owed_changed'; owed?: Money; label?: Money }
    /** A person must act. */
    | { kind: 'task_opened'; task: NewTask }
    | { kind: 'carrier_changed'; carrier: string }
    | { kind: 'redacted' }
  )
