import { randomBytes } from 'node:crypto'
import { numericIds } from '../world/ids.ts'
import type { JsonObject } from './merge.ts'
import type { OrderDraft } from './order-draft.ts'
import type { OrderPayload } from './order-payload.ts'
import { inventPerson } from './person.ts'

export interface WebhookSubscription {
  readonly id: number
  /** Wire form: `orders/create`. */
  readonly topic: string
  /** Absolute, or a path on the platform. */
  readonly uri: string
  readonly createdAtMs: number
}

export interface Shop {
  readonly domain: string
  readonly id: number
  readonly locationId: number
  installed: boolean
  /** From the app's own configuration; compliance topics always go to the same address. */
  subscriptions: WebhookSubscription[]
}

export interface FulfillmentEvent extends JsonObject {
  readonly id: number
  readonly status: string
  readonly happenedAt: string
  readonly createdAt: string
}

export interface Tracking {
  readonly number: string | null
  readonly url: string | null
  readonly company: string | null
}

export interface Fulfillment {
  readonly id: number
  readonly name: string
  readonly createdAt: string
  updatedAt: string
  status: 'SUCCESS' | 'CANCELLED'
  tracking: Tracking[]
  readonly fulfillmentOrderIds: readonly number[]
  readonly lines: readonly { readonly lineItemId: number; readonly quantity: number }[]
  readonly events: FulfillmentEvent[]
}

export interface FulfillmentHold {
  readonly id: number
  readonly reason: string
  readonly notes: string | null
}

export interface FulfillmentOrder {
  readonly id: number
  status: 'OPEN' | 'CLOSED' | 'IN_PROGRESS' | 'ON_HOLD'
  readonly method: 'SHIPPING' | 'RETAIL' | 'NONE'
  readonly locationId: number
  holds: FulfillmentHold[]
  updatedAt: string
  readonly createdAt: string
  readonly lines: { readonly id: number; readonly lineItemId: number; readonly total: number; remaining: number }[]
}

export interface OrderRecord {
  readonly shop: Shop
  payload: OrderPayload
  /** `updated_at` in milliseconds, strictly later after every change: sort key and cursor. */
  updatedMs: number
  readonly createdMs: number
  readonly fulfillmentOrders: FulfillmentOrder[]
  readonly fulfillments: Fulfillment[]
}

/** Beyond this number the oldest orders are deleted, so that a sandbox that keeps running stays small. */
const MOST_ORDERS = 20_000
export const DEFAULT_TOPICS = [
  'orders/create',
  'orders/updated',
  'orders/cancelled',
  'fulfillment_orders/placed_on_hold',
  'fulfillment_orders/hold_released',
  'app/uninstalled',
] as const
export const PLATFORM_WEBHOOK_PATH = '/webhooks/shopify'

export class ShopifyStore {
  readonly shops = new Map<string, Shop>()
  readonly orders = new Map<number, OrderRecord>()
  readonly fulfillmentOrders = new Map<number, OrderRecord>()
  readonly fulfillments = new Map<number, OrderRecord>()
  readonly counts = {
    placed: 0,
    silent: 0,
    cancelled: 0,
    fulfillments: 0,
    fulfillmentDuplicates: 0,
    refused: 0,
    events: 0,
  }
  // Ids and phones continue after a reset, so that nobody who remembers an earlier order sees its number again.
  private readonly ids = numericIds(5_500_000_000_000 + (Date.now() % 1_000_000_000) * 1000)
  private readonly numbers: { last: number }
  private serial = (Date.now() * 97) % 10_000_000

  constructor(firstOrderNumber: number) {
    this.numbers = { last: firstOrderNumber - 1 }
  }

  nextId = (): number => this.ids.next()

  /** Registers the shop with the app installed; a known shop is returned unchanged. */
  addShop(domain: string, nowMs: number): Shop {
    const known = this.shops.get(domain)
    if (known) return known
    const shop: Shop = { domain, id: this.nextId(), locationId: this.nextId() * 10, installed: true, subscriptions: [] }
    this.shops.set(domain, shop)
    this.subscribeDefaults(shop, nowMs)
    return shop
  }

  subscribeDefaults(shop: Shop, nowMs: number): void {
    shop.subscriptions = DEFAULT_TOPICS.map((topic) => ({
      id: this.nextId(),
      topic,
      uri: PLATFORM_WEBHOOK_PATH,
      createdAtMs: nowMs,
    }))
  }

  draft(): OrderDraft {
    this.numbers.last += 1
    this.serial += 1
    return {
      id: this.nextId(),
      number: this.numbers.last,
      token: randomBytes(16).toString('hex'),
      person: inventPerson(this.serial),
      customerId: this.nextId(),
    }
  }

  add(order: OrderRecord): void {
    this.orders.set(order.payload.id, order)
    for (const { id } of order.fulfillmentOrders) this.fulfillmentOrders.set(id, order)
    for (const { id } of order.fulfillments) this.fulfillments.set(id, order)
    this.counts.placed += 1
    if (this.orders.size > MOST_ORDERS) this.forgetOldest()
  }

  clear(): void {
    this.orders.clear()
    this.fulfillmentOrders.clear()
    this.fulfillments.clear()
    for (const key of Object.keys(this.counts) as (keyof typeof this.counts)[]) this.counts[key] = 0
  }

  private forgetOldest(): void {
    for (const [id, order] of this.orders) {
      this.orders.delete(id)
      for (const one of order.fulfillmentOrders) this.fulfillmentOrders.delete(one.id)
      for (const one of order.fulfillments) this.fulfillments.delete(one.id)
      return
    }
  }
}
