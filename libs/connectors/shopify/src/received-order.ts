import { DomainError, invalid, type Money, money } from '@litper/kernel'
import type { Leaving, LeavingRules } from './leaving/what-leaves.ts'
import type { Payment, PaymentRules } from './payment/decide-payment.ts'

export interface ReceivedAddress {
  readonly name?: string
  readonly firstName?: string
  readonly lastName?: string
  readonly address1?: string
  readonly address2?: string
  readonly city?: string
  readonly province?: string
  readonly provinceCode?: string
  readonly country?: string
  readonly countryCode?: string
  readonly zip?: string
  readonly phone?: string
  readonly company?: string
}

export interface ReceivedLine {
  readonly externalId: string
  readonly title: string
  readonly sku?: string
  /** What is still on the order; of a cancelled order, what was. */
  readonly quantity: number
  /** Of one unit; 0 when the shop keeps no weights. */
  readonly grams: number
  /** Of one unit, before discounts. */
  readonly price: Money
}

/** An order as the shop describes it, in our words, whether a webhook or a query told us. All money in the shop's currency. */
export interface ReceivedOrder {
  /** Digits as text: Shopify's ids pass 2^53. */
  readonly externalId: string
  /** What the merchant calls it: `#1001`. */
  readonly name: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly cancelledAt?: string
  /** Shopify's word in lower case (`pending`, `paid`, ...); `unknown` when it gives none. */
  readonly financialStatus: string
  readonly gateways: string[]
  /** Whether the chosen way to pay is cash on delivery; not whether it is paid by now. */
  readonly cod: boolean
  readonly currency: string
  readonly total: Money
  /** What is still to be paid, never below zero; absent when the shop does not say. */
  readonly outstanding?: Money
  readonly email?: string
  /** As typed; of the order, else of its address, else of the customer. */
  readonly phone?: string
  readonly customer: { readonly externalId?: string; readonly firstName: string; readonly lastName: string }
  readonly shippingAddress?: ReceivedAddress
  readonly lines: ReceivedLine[]
  readonly tags: string[]
  readonly note?: string
  readonly test: boolean
  /** What the courier collects, or why that is not known. */
  readonly payment: Payment
  /** What of it may leave, or why nothing may. */
  readonly leaving: Leaving
}

/** What a tenant settles about its orders. */
export interface OrderRules {
  readonly payment?: PaymentRules
  readonly leaving?: LeavingRules
}

const MOST = 2 ** 31 - 1

/** Collects what an order lacks, so that one error names it all. Names only: values may be personal. */
export class Missing {
  private readonly names: string[] = []

  need<T>(value: T | undefined, name: string): T | undefined {
    if (value === undefined) this.names.push(name)
    return value
  }

  /** A value that is there must be readable: a cancellation with a strange date is no order that goes on. */
  readable<T>(given: unknown, value: T | undefined, name: string): T | undefined {
    return given === null || given === undefined ? undefined : this.need(value, name)
  }

  /** No parcel weighs more, or holds more pieces, than 32 bits count. */
  carriable(lines: readonly ReceivedLine[], name: string): void {
    const sum = (of: (line: ReceivedLine) => number) => lines.reduce((total, line) => total + of(line), 0)
    if (sum((line) => line.grams * line.quantity) > MOST) this.names.push(`${name}.grams`)
    if (sum((line) => line.quantity) > MOST) this.names.push(`${name}.quantity`)
  }

  needMoney(amount: unknown, currency: string | undefined, name: string): Money | undefined {
    return this.need(currency === undefined ? undefined : readMoney(amount, currency), name)
  }

  /** @throws DomainError invalid `shopify.order_incomplete` with the field names, when there are any */
  check(): void {
    if (this.names.length > 0) throw invalid('shopify.order_incomplete', { fields: this.names.slice(0, 20) })
  }
}

/** A decimal string as Shopify writes it; nothing when it is none. */
export function readMoney(amount: unknown, currency: string): Money | undefined {
  if (typeof amount !== 'string') return undefined
  try {
    return money(amount, currency)
  } catch (error) {
    if (error instanceof DomainError) return undefined
    throw error
  }
}
