import { type Disposition, dispositionOf, foreign } from './disposition.ts'
import type { HoldReason, StayReason } from './reasons.ts'
import type { FulfillmentOrderFacts, LineFacts, SentParcel, ShippingFacts } from './shipping-facts.ts'

export interface OpenLine {
  readonly externalId: string
  readonly quantity: number
}
export type Leaving = (
  | { readonly verdict: 'ship' /** Less than the whole order. */; readonly partly: boolean }
  | { readonly verdict: 'stay'; readonly reason: StayReason }
  | {
      readonly verdict: 'hold'
      readonly reason: HoldReason /** Shopify's reason, or the country. */
      readonly detail?: string
    }
) & {
  /** All that may be in the parcel; empty unless `ship`. */
  readonly open: readonly OpenLine[]
  /** Whether fulfillment orders were read: an order's webhook says nothing of their holds. */
  readonly holdsKnown: boolean
  /** What was sent without us: followed by its own number where the carrier is one of ours. */
  readonly sent: readonly SentParcel[]
}

export interface LeavingRules {
  /** ISO codes of the countries that our carriers reach. */
  readonly countries?: readonly string[]
  /** Digits of the locations that we ship from; all when absent. */
  readonly locations?: readonly string[]
  /** When the shop was connected: older orders stay. */
  readonly connectedAt?: string
  /** Older orders the merchant asked for, from this moment on. */
  readonly backfillFrom?: string
}

/** What of an order may leave, and what it is when nothing may. Pure: the same facts and rules give the same answer. */
export function whatLeaves(facts: ShippingFacts, rules: LeavingRules = {}): Leaving {
  return { ...judged(facts, rules), holdsKnown: facts.fulfillmentOrders.length > 0 }
}

type Judged = Leaving extends infer L ? (L extends unknown ? Omit<L, 'holdsKnown'> : never) : never

function judged(facts: ShippingFacts, rules: LeavingRules): Judged {
  const { sent } = facts
  const reason = whyItStays(facts, rules)
  if (reason) return { verdict: 'stay', reason, open: [], sent }
  const country = foreign(facts, rules.countries ?? ['CO'])
  if (country !== undefined) return { verdict: 'hold', reason: 'other_country', detail: country, open: [], sent }
  return byFulfillmentOrders(facts, rules)
}

function whyItStays(facts: ShippingFacts, rules: LeavingRules): StayReason | undefined {
  const { lines, financialStatus } = facts
  if (facts.cancelled) return 'cancelled'
  if (facts.test) return 'test'
  if (soldOverTheCounter(facts)) return 'point_of_sale'
  if (facts.fulfillment === 'wholly') return 'fulfilled'
  if (financialStatus === 'refunded') return 'refunded'
  if (facts.fulfillment === 'restocked' || lines.every((line) => line.current === 0)) return 'emptied'
  const parcels = lines.filter((line) => line.needsShipping && line.current > 0)
  if (parcels.length === 0 || facts.fulfillment === 'not_required') return 'nothing_to_ship'
  if (parcels.every((line) => line.open === 0)) return 'fulfilled'
  if (facts.delivery === 'pickup') return 'picked_up'
  if (facts.closed) return 'closed'
  return isOld(facts.createdAt, rules) ? 'before_connection' : undefined
}

/** A sale at the counter that is to be sent ("ship to customer") has a delivery and something open. */
function soldOverTheCounter({ source, soldAt, delivery, hasAddress, fulfillmentOrders }: ShippingFacts): boolean {
  if (source?.toLowerCase() !== 'pos' && soldAt === undefined) return false
  const toBeSent =
    delivery === 'shipping' || fulfillmentOrders.some((one) => one.method === 'SHIPPING' && one.status !== 'CLOSED')
  return !(toBeSent && hasAddress)
}

function isOld(createdAt: string | undefined, { connectedAt, backfillFrom }: LeavingRules): boolean {
  if (createdAt === undefined || connectedAt === undefined) return false
  const since = backfillFrom !== undefined && backfillFrom < connectedAt ? backfillFrom : connectedAt
  return Date.parse(createdAt) < Date.parse(since)
}

/** What each fulfillment order lets go; without any, the lines speak for themselves. */
function byFulfillmentOrders(facts: ShippingFacts, rules: LeavingRules): Judged {
  const { sent } = facts
  const alive = facts.fulfillmentOrders.filter(({ status }) => status !== 'CLOSED' && status !== 'CANCELLED')
  const each = alive.map((one) => ({ one, disposition: dispositionOf(one, rules.locations) }))
  const stopped = each.filter(({ disposition }) => disposition.kind !== 'ship')
  const lines = facts.lines.filter((line) => line.needsShipping && line.open > 0)
  const ours = lines.filter((line) => line.service === undefined)
  if (ours.length === 0) return held({ kind: 'hold', reason: 'other_location', detail: lines[0]?.service }, sent)
  const first = stopped[0]?.disposition
  if (first && stopped.length === each.length) return held(first, sent)
  // Which lines each of several fulfillment orders has was not asked for: nothing leaves by guess.
  if (first && alive.some((one) => one.lines === undefined)) return held(first, sent)
  if (facts.fulfillment === 'partly' && ours.every((line) => !line.told))
    return held({ kind: 'hold', reason: 'partly_fulfilled' }, sent)
  const going = each.filter(({ disposition }) => disposition.kind === 'ship').map(({ one }) => one)
  const open = ours.flatMap((line) => openOf(line, going))
  if (open.length === 0) return held(first ?? { kind: 'hold', reason: 'partly_fulfilled' }, sent)
  return { verdict: 'ship', partly: !isWhole(facts.lines, open), open, sent }
}

/** The lesser of what the line and what the fulfillment orders say is open. */
function openOf(line: LineFacts, going: readonly FulfillmentOrderFacts[]): OpenLine[] {
  const told = going.length > 0 && going.every((one) => one.lines !== undefined)
  const rest = going.flatMap((one) => one.lines ?? []).filter(({ lineId }) => lineId === line.externalId)
  const quantity = told
    ? Math.min(
        line.open,
        rest.reduce((sum, { remaining }) => sum + remaining, 0),
      )
    : line.open
  return quantity > 0 ? [{ externalId: line.externalId, quantity }] : []
}

function isWhole(lines: readonly LineFacts[], open: readonly OpenLine[]): boolean {
  const parcels = lines.filter((line) => line.needsShipping && line.current > 0)
  return parcels.every(
    (line) => open.find(({ externalId }) => externalId === line.externalId)?.quantity === line.current,
  )
}

function held(why: Disposition, sent: readonly SentParcel[]): Judged {
  if (why.kind === 'ship') throw new TypeError('nothing holds it')
  if (why.kind === 'stay') return { verdict: 'stay', reason: why.reason, open: [], sent }
  return { verdict: 'hold', reason: why.reason, ...(why.detail && { detail: why.detail }), open: [], sent }
}
