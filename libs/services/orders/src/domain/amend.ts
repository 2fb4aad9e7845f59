import { DomainError } from '@litper/kernel'
import { route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
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
import { withChoice, withoutOwnSending } from './stops.ts'

const BEFORE_WAYBILL: readonly OrderStatus[] = ['received', 'confirming', 'confirmed', 'on_hold']
/** A waybill is asked for, or about to be, or stands; nobody has the parcel yet. */
export const isBeforePickUp = (order: Order): boolean =>
  order.status === 'confirmed' ||
  order.status === 'waybill_requested' ||
  (order.status === 'on_hold' && hasLabel(order))
const isAfterWaybill = (order: Order): boolean => !BEFORE_WAYBILL.includes(order.status) || hasLabel(order)

/** What the shop says now, and which parts of it are new. Older news than we have is no news. */
export interface Heard {
  readonly said: Snapshot
  readonly changed: readonly Part[]
  readonly isOld: boolean
}

export function hear(order: Order, said: Snapshot, shopUpdatedAt: string): Heard {
  const isOld = Date.parse(shopUpdatedAt) < Date.parse(order.shopUpdatedAt)
  const known = order.redacted ? { ...said, customer: order.customer, written: order.written, note: order.note } : said
  const ours = withoutOwnSending(order, withChoice(known, order.chosen), isAfterWaybill(order))
  return { said: ours, changed: isOld ? [] : differences(order, ours), isOld }
}

/** The shop changed its mind or its data. Its clock has whole seconds, so that of the same second as we have it is news. */
export function amend(
  order: Order,
  said: Snapshot,
  shopUpdatedAt: string,
  at: string,
): { events: readonly OrderEvent[]; reassess: boolean } {
  const { said: news, changed, isOld } = hear(order, said, shopUpdatedAt)
  if (isOld) return { events: [], reassess: false }
  const isSeen = Date.parse(shopUpdatedAt) === Date.parse(order.shopUpdatedAt)
  if (changed.length === 0) return { events: isSeen ? [] : [{ kind: 'seen', shopUpdatedAt, at }], reassess: false }
  const afterWaybill = isAfterWaybill(order)
  const amended: OrderEvent = {
    kind: 'amended',
    snapshot: afterWaybill ? shipped(order, news) : merged(order, news),
    shopWritten: news.written,
    shopCollect: afterWaybill && !isSame(news.collect, order.collect) ? (news.collect ?? 'nothing') : undefined,
    changed,
    shopUpdatedAt,
    afterWaybill,
    at,
  }
  return {
    events: [amended],
    reassess: !afterWaybill && order.hold?.reason !== 'merchant' && isDecidedAgain(order, news, changed),
  }
}

/** What newly stops an order counts until its waybill; what no longer does lets it go on. What the customer was asked of counts too. */
function isDecidedAgain(order: Order, news: Snapshot, changed: readonly Part[]): boolean {
  if (news.stop?.reason !== order.stop?.reason || news.stop?.detail !== order.stop?.detail) return true
  if (news.stop) return false
  if (order.status === 'confirming')
    return changed.includes('collect') || changed.includes('written') || !isSameGoods(order, news)
  return changed.includes('written')
}

/** The same things in the same numbers, whatever they are called or cost. */
export const isSameGoods = (a: Pick<Snapshot, 'lines'>, b: Pick<Snapshot, 'lines'>): boolean =>
  goodsOf(a) === goodsOf(b)
const goodsOf = ({ lines }: Pick<Snapshot, 'lines'>): string =>
  lines
    .map(({ externalId, quantity }) => `${externalId}×${quantity}`)
    .sort()
    .join(' ')

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
  if (by === 'merchant' && isBeforePickUp(order)) return readdressedAnew(order, given, assess, policy, at)
  if (isAfterWaybill(order)) {
    if (by === 'customer') return []
    throw new DomainError('order.too_late_to_readdress', 'conflict', { orderStatus: order.status })
  }
  const { customer, lines, total, collect, note, partly, stop, shopUpdatedAt } = order
  const written = { ...order.written, ...given }
  const snapshot: Snapshot = { customer, written, lines, total, collect, note, partly, stop }
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

/** What a merchant holds goes on when the merchant says so. */
export const heldStill = ({ hold }: Order, at: string): readonly OrderEvent[] | undefined =>
  hold?.reason === 'merchant' ? [{ kind: 'held', reason: 'merchant', at }] : undefined

/** The waybill is called back, and another one made with the address. */
function readdressedAnew(
  order: Order,
  given: WrittenAddress,
  assess: (snapshot: Snapshot) => Assessment,
  policy: Policy,
  at: string,
): readonly OrderEvent[] {
  const recalled: OrderEvent = { kind: 'recalled', why: 'written', at }
  const open: Order = { ...evolveAll(order, [recalled])!, status: 'received' }
  const [amended, ...rest] = readdress(open, given, 'merchant', assess, policy, at)
  const state = evolveAll(open, [amended!, ...rest])!
  return [recalled, amended!, ...(heldStill(order, at) ?? route(state, assess(state), policy, at, true))]
}

/** A phone that nobody can be reached at does not replace one that is known. */
const customerOf = (assessment: Assessment, known: Customer): Customer =>
  assessment.deliverable ? assessment.customer : { ...known, phone: assessment.phone ?? known.phone }

/** A parcel on its way keeps what its label says; only the rest follows the shop. */
const shipped = (order: Order, said: Snapshot): Snapshot => ({
  ...said,
  customer: order.customer,
  written: order.written,
  collect: order.collect,
  partly: order.partly,
})

/** What the shop did not change stays as it is known here: a person may have completed the address, and the phone is normalised. */
function merged(order: Order, said: Snapshot): Snapshot {
  const before = shopWritten(order)
  const phone = before.phone === said.written.phone ? order.customer.phone : said.customer.phone
  const customer: Customer = { ...said.customer, phone }
  return { ...said, customer, written: isSame(before, said.written) ? order.written : said.written }
}

const shopWritten = (order: Order): WrittenAddress => order.shopWritten ?? order.written

const PARTS = ['written', 'lines', 'total', 'collect', 'note', 'stop'] as const
export type Part = (typeof PARTS)[number]

function differences(order: Order, said: Snapshot): Part[] {
  const { shopCollect } = order
  const collect = shopCollect === undefined ? order.collect : shopCollect === 'nothing' ? undefined : shopCollect
  const known = { ...order, written: shopWritten(order), collect }
  return PARTS.filter((part) => !isSame(known[part], said[part]))
}

const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''
