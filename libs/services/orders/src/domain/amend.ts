import { DomainError } from '@litper/kernel'
import { route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import {
  type Assessment,
  type Customer,
  hasLabel,
  type Order,
  type OrderStatus,
  type Policy,
  type Snapshot,
  type WrittenAddress,
} from './order.ts'

const BEFORE_WAYBILL: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold']
const isAfterWaybill = (order: Order): boolean => !BEFORE_WAYBILL.includes(order.status) || hasLabel(order)

/** The shop changed its mind or its data. Older news than we have is no news. */
export function amend(
  order: Order,
  said: Snapshot,
  shopUpdatedAt: string,
  at: string,
): { events: readonly OrderEvent[]; reassess: boolean } {
  if (Date.parse(shopUpdatedAt) <= Date.parse(order.shopUpdatedAt)) return { events: [], reassess: false }
  const changed = differences(order, said)
  if (changed.length === 0) return { events: [{ kind: 'seen', shopUpdatedAt, at }], reassess: false }
  const afterWaybill = isAfterWaybill(order)
  const snapshot = afterWaybill ? shipped(order, said) : merged(order, said)
  return {
    events: [{ kind: 'amended', snapshot, shopWritten: said.written, changed, shopUpdatedAt, afterWaybill, at }],
    reassess:
      !afterWaybill && order.status !== 'confirmed' && order.hold?.reason !== 'merchant' && changed.includes('written'),
  }
}

/**
 * A person gives another address or phone: it is merged into what was written, and a hold that it may end is decided again.
 * A customer's late words change nothing. @throws DomainError order.too_late_to_readdress when a merchant is late
 */
export function readdress(
  order: Order,
  given: WrittenAddress,
  by: 'customer' | 'merchant',
  assess: (snapshot: Snapshot) => Assessment,
  policy: Policy,
  at: string,
): readonly OrderEvent[] {
  if (isAfterWaybill(order)) {
    if (by === 'customer') return []
    throw new DomainError('order.too_late_to_readdress', 'conflict', { orderStatus: order.status })
  }
  const { lines, total, collect, note, shopUpdatedAt } = order
  const written = { ...order.written, ...given }
  const customer = { ...order.customer, phone: given.phone ?? order.customer.phone }
  const snapshot: Snapshot = { customer, written, lines, total, collect, note }
  const assessment = assess(snapshot)
  const known = assessment.deliverable ? { ...snapshot, customer: assessment.customer } : snapshot
  const amended: OrderEvent = {
    kind: 'amended',
    snapshot: known,
    changed: ['written'],
    shopUpdatedAt,
    afterWaybill: false,
    at,
  }
  if (order.status !== 'on_hold' || order.hold?.reason === 'merchant') return [amended]
  return [amended, ...route({ ...order, ...known }, assessment, policy, at)]
}

/** A parcel on its way keeps what its label says; only the rest follows the shop. */
const shipped = (order: Order, said: Snapshot): Snapshot => ({
  ...said,
  customer: order.customer,
  written: order.written,
  collect: order.collect,
})

/** What the shop did not change stays as it is known here: a person may have completed the address, and the phone is normalised. */
function merged(order: Order, said: Snapshot): Snapshot {
  const before = shopWritten(order)
  const phone = before.phone === said.written.phone ? order.customer.phone : said.customer.phone
  const customer: Customer = { ...said.customer, phone }
  const isSame = canonical(before) === canonical(said.written)
  return { ...said, customer, written: isSame ? order.written : said.written }
}

const shopWritten = (order: Order): WrittenAddress => order.shopWritten ?? order.written

function differences(order: Order, said: Snapshot): string[] {
  const known = { ...order, written: shopWritten(order) }
  const parts = ['written', 'lines', 'total', 'collect', 'note'] as const
  return parts.filter((part) => canonical(known[part]) !== canonical(said[part]))
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''
