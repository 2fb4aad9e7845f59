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
import { withChoice } from './stops.ts'

const BEFORE_WAYBILL: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold']
const isAfterWaybill = (order: Order): boolean => !BEFORE_WAYBILL.includes(order.status) || hasLabel(order)

/** The shop changed its mind or its data. Older news than we have is no news; its clock has whole seconds, so that of the same second is. */
export function amend(
  order: Order,
  said: Snapshot,
  shopUpdatedAt: string,
  at: string,
): { events: readonly OrderEvent[]; reassess: boolean } {
  const age = Date.parse(shopUpdatedAt) - Date.parse(order.shopUpdatedAt)
  if (age < 0) return { events: [], reassess: false }
  const afterWaybill = isAfterWaybill(order)
  const news = afterWaybill ? afterLabel(order, said) : withChoice(said, order.chosen)
  const changed = differences(order, news)
  if (changed.length === 0) return { events: age === 0 ? [] : [{ kind: 'seen', shopUpdatedAt, at }], reassess: false }
  const snapshot = afterWaybill ? shipped(order, news) : merged(order, news)
  return {
    events: [{ kind: 'amended', snapshot, shopWritten: said.written, changed, shopUpdatedAt, afterWaybill, at }],
    reassess: !afterWaybill && order.hold?.reason !== 'merchant' && isDecidedAgain(order, news, changed),
  }
}

/** What newly stops an order counts until its waybill; what no longer does lets it go on. An address counts while nobody has decided. */
function isDecidedAgain(order: Order, news: Snapshot, changed: readonly string[]): boolean {
  if (news.stop?.reason !== order.stop?.reason || news.stop?.detail !== order.stop?.detail) return true
  return !news.stop && order.status !== 'confirmed' && changed.includes('written')
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
  const { customer, lines, total, collect, note, stop, shopUpdatedAt } = order
  const written = { ...order.written, ...given }
  const snapshot: Snapshot = { customer, written, lines, total, collect, note, stop }
  const assessment = assess(snapshot)
  const known = { ...snapshot, customer: customerOf(assessment, customer) }
  const amended: OrderEvent = {
    kind: 'amended',
    snapshot: known,
    changed: ['written'],
    shopUpdatedAt,
    afterWaybill: false,
    at,
  }
  if (order.status !== 'on_hold' || order.hold?.reason === 'merchant' || order.stop) return [amended]
  return [amended, ...route({ ...order, ...known }, assessment, policy, at)]
}

/** A phone that nobody can be reached at does not replace one that is known. */
const customerOf = (assessment: Assessment, known: Customer): Customer =>
  assessment.deliverable ? assessment.customer : { ...known, phone: assessment.phone ?? known.phone }

/** Sending it is why the shop says that nothing is left to send. */
const afterLabel = (order: Order, said: Snapshot): Snapshot => ({
  ...said,
  lines: said.stop ? order.lines : said.lines,
  stop: order.stop,
})

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
  const parts = ['written', 'lines', 'total', 'collect', 'note', 'stop'] as const
  return parts.filter((part) => canonical(known[part]) !== canonical(said[part]))
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''
