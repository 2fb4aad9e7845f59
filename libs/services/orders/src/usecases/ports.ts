import type { Emitted } from '@litper/contracts'
import type { CarrierNames, Clock } from '@litper/kernel'
import type { Assessment, HoldReason, Order, OrderStatus, Policy, Snapshot } from '../domain/order.ts'
import type { NewTask, Task } from '../domain/task.ts'

/** Who, what, where. A person is known by phone: names and e-mails are shared, and typed in many ways. */
export interface TwinQuestion {
  readonly phone: string
  readonly place: string
  readonly lines: Snapshot['lines']
  readonly since: Date
}
export interface Twin {
  readonly id: string
  /** As people call it, `#1001`. */
  readonly name: string
}

export interface WhoseOrders {
  readonly ids: readonly string[]
  /** `<shop>/<id>` */
  readonly shopOrders: readonly string[]
  /** E.164, or as it was typed. */
  readonly phones: readonly string[]
  /** In small letters. */
  readonly emails: readonly string[]
  /** By phone and e-mail only what was placed until then. */
  readonly until?: Date
}

/** Where orders are kept; every call is within the ambient transaction and tenant. */
export interface OrderStore {
  /** Locks the row until the transaction ends. */
  lock(by: { id: string } | { shopDomain: string; externalId: string }): Promise<Order | undefined>
  find(by: { id: string } | { externalId: string }): Promise<Order | undefined>
  /** The latest other order of this person with these goods to this place since the given time. */
  twin(question: TwinQuestion): Promise<Twin | undefined>
  save(order: Order): Promise<void>
  /** Newest first. `reason`: those on hold for it. */
  page(query: { status?: OrderStatus; reason?: HoldReason; after?: string; limit: number }): Promise<Order[]>
  countByStatus(): Promise<Partial<Record<OrderStatus, number>>>
  /** Of those on hold. */
  countByReason(): Promise<Partial<Record<HoldReason, number>>>
  /** How many came in this time, its end not included. */
  countCame(from: Date, until: Date): Promise<number>
  /** With the number of its changes so far. */
  versioned(id: string): Promise<{ order: Order; version: number } | undefined>
  /** A page of all, by id upwards, with the number of their changes so far. */
  following(after: string | undefined, limit: number): Promise<{ order: Order; version: number }[]>
  /** Those that exist, in the order of the ids. */
  some(ids: readonly string[]): Promise<Order[]>
  /** Locks all orders of a shop. */
  ofShop(shopDomain: string): Promise<Order[]>
  /**
   * Locks the orders of a person. A phone or e-mail that stands with more than three others is nobody's own, as what a shop writes for
   * customers who gave none: by it alone no order is theirs.
   */
  ofPerson(whose: WhoseOrders): Promise<Order[]>
  /** Those of them that are nobody's own. */
  shared(some: Pick<WhoseOrders, 'phones' | 'emails'>): Promise<Pick<WhoseOrders, 'phones' | 'emails'>>
}

export interface PolicyStore {
  current(): Promise<Policy>
  set(policy: Policy): Promise<void>
}

/** The merchant's accounts with carriers, as tracking told of them. */
export interface CarrierStore {
  /** The carriers of enabled accounts. */
  usable(): Promise<string[]>
  put(carrier: string, enabled: boolean): Promise<void>
}

/** What people must do, opened once for an occasion of an order. */
export interface TaskStore {
  open(order: Pick<Order, 'id' | 'name'>, task: NewTask, at: string): Promise<void>
  /** Newest first. */
  page(query: {
    state?: Task['state'] | undefined
    orderId?: string | undefined
    after?: string | undefined
    limit: number
  }): Promise<Task[]>
  lock(id: string): Promise<Task | undefined>
  resolve(id: string, at: string): Promise<void>
}

/** What the use cases of this service need. */
export interface OrderParts {
  readonly orders: OrderStore
  readonly policies: PolicyStore
  readonly carriers: CarrierStore
  /** How the carriers that we have are called. */
  readonly carrierNames: readonly CarrierNames[]
  readonly tasks: TaskStore
  readonly publish: (told: readonly Emitted[]) => Promise<void>
  readonly assess: (snapshot: Snapshot) => Assessment
  readonly clock: Clock
}
