import { choosePhone, e164Of, readPhone, safeText } from '@litper/colombia'
import type { ReceivedOrder } from '@litper/contracts'
import { type Money, wholeUnits } from '@litper/kernel'
import { type Line, numbersOf, type Order, type Snapshot, type Stop } from '../domain/order.ts'

/** What the shop says, in this service's words. `known`: the order as it is here, if it is. */
export function snapshotOf(order: ReceivedOrder, known?: Known): Snapshot {
  const to = order.shippingAddress
  const { written, e164 } = phoneOf([to?.phone, order.phone])
  const stop = notLeaving(order, known) ?? notSettled(order)
  return {
    customer: {
      firstName: to?.firstName ?? order.customer.firstName ?? '',
      lastName: to?.lastName ?? order.customer.lastName ?? '',
      phone: e164,
      email: order.email,
    },
    written: {
      address1: to?.address1,
      address2: to?.address2,
      city: to?.city,
      province: to?.province ?? to?.provinceCode,
      phone: written,
      zip: to?.zip,
    },
    lines: linesOf(order, known),
    total: order.total,
    collect: collectOf(order),
    ...(order.leaving?.verdict === 'ship' && order.leaving.partly && { partly: true }),
    note: order.note,
    ...(stop && { stop }),
  }
}

/** The best of an order's phones: as it was typed, and as it is called. One that cannot be read names nobody. */
function phoneOf(typed: readonly (string | undefined)[]): { written?: string; e164?: string } {
  const e164 = e164Of(choosePhone(typed).chosen)
  const chosen = typed.find((one) => e164 !== undefined && one && e164Of(readPhone(one)) === e164)
  return { written: chosen ?? typed.find((one) => one), e164 }
}

type Known = Pick<Order, 'stop' | 'lines' | 'numbers' | 'waybill' | 'hold'>

/** In the parcel: what nobody has sent yet, and what we have sent ourselves. Of an order that stays, all that it has. */
function linesOf({ lines, leaving }: ReceivedOrder, known: Known | undefined): readonly Line[] {
  const own = known ? numbersOf(known) : []
  const isSentByUs = leaving?.sent.some(({ number }) => number !== undefined && own.includes(number)) ?? false
  if (!leaving || (leaving.verdict !== 'ship' && !isSentByUs)) return lines
  const packed = isSentByUs ? known!.lines : []
  const quantityOf = (of: readonly { externalId: string; quantity: number }[], id: string) =>
    of.find(({ externalId }) => externalId === id)?.quantity ?? 0
  return lines.flatMap((line) => {
    const may = quantityOf(leaving.open, line.externalId) + quantityOf(packed, line.externalId)
    const quantity = Math.min(line.quantity, may)
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
}

/** Exactly what is outstanding where it is known to be paid at the door. Never zero, never less. */
function collectOf({ payment, cod, outstanding, total }: ReceivedOrder): Money | undefined {
  const amount = payment
    ? payment.kind === 'collect'
      ? payment.amount
      : undefined
    : cod
      ? (outstanding ?? total)
      : undefined
  return amount && wholeUnits(amount) > 0 ? amount : undefined
}

/** What only a fulfillment order says: news without them ends no such hold. */
const OF_FULFILLMENT_ORDERS = /^(fulfillment_hold|scheduled|other_location)\b/

function notLeaving({ leaving }: ReceivedOrder, known: Pick<Order, 'stop'> | undefined): Stop | undefined {
  const isStillHeld = leaving?.holdsKnown === false && OF_FULFILLMENT_ORDERS.test(known?.stop?.detail ?? '')
  if (leaving?.verdict === 'ship' && isStillHeld) return known?.stop
  if (!leaving || leaving.verdict === 'ship') return undefined
  // An order that was taken is not old because its shop was connected anew.
  if (leaving.reason === 'before_connection' && known && known.stop?.detail !== leaving.reason) return undefined
  const aside = leaving.verdict === 'hold' && leaving.detail ? ` (${leaving.detail})` : ''
  const sent = leaving.sent.flatMap(({ number }) => number ?? [])
  const company = leaving.sent.find(({ number }) => number !== undefined)?.company
  const parcels = sent.length > 0 && { sent, ...(company && { company: safeText(company, 60) }) }
  return { reason: 'not_shippable', detail: `${leaving.reason}${aside}`, ...parcels }
}

function notSettled({ payment }: ReceivedOrder): Stop | undefined {
  if (payment?.kind === 'other_currency')
    return { reason: 'other_currency', detail: payment.outstanding.currency, outstanding: payment.outstanding }
  if (payment?.kind !== 'unknown') return undefined
  const { because, names, outstanding } = payment
  return {
    reason: because === 'not_cash' ? 'not_paid' : 'unknown_payment',
    detail: names.join(', ').slice(0, 200) || because,
    ...(outstanding && { outstanding }),
  }
}
