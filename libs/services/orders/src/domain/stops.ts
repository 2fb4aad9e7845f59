import { DomainError, type Money, wholeUnits } from '@litper/kernel'
import { type CollectChoice, numbersOf, type Order, PAYMENT_STOPS, type Snapshot, type Stop } from './order.ts'

const isAboutMoney = (stop: Stop | undefined): stop is Stop =>
  stop !== undefined && (PAYMENT_STOPS as readonly string[]).includes(stop.reason)

/** The same snapshot after the merchant's choice. To collect nothing was said of an amount: it holds while no more is outstanding. */
export function withChoice<S extends Snapshot>(said: S, choice: CollectChoice | undefined): S {
  const { stop } = said
  if (!choice || !isAboutMoney(stop)) return said
  if (choice.collect === 'outstanding')
    return stop.outstanding && stop.reason !== 'other_currency'
      ? { ...said, stop: undefined, collect: stop.outstanding }
      : said
  return isMore(stop.outstanding, choice.of) ? said : { ...said, stop: undefined, collect: undefined }
}

/** `fulfillment_hold (AWAITING_PAYMENT)` → `fulfillment_hold` */
const wordOf = ({ detail = '' }: Stop): string => detail.split(' ')[0]!

/** What stops a parcel too that has its waybill: the order is off, or the shop sent it otherwise. */
export const isOfTheParcel = (stop: Stop): boolean =>
  stop.reason !== 'not_shippable' ||
  ['refunded', 'emptied', 'other_country', 'fulfillment_hold', 'fulfilled'].includes(wordOf(stop))

/**
 * Sending it is why the shop says that nothing is left to send, or holds what else it has of the order.
 * @param isAfterWaybill a parcel of ours is made or moves; its number may not be known yet
 */
export function withoutOwnSending(order: Order, said: Snapshot, isAfterWaybill: boolean): Snapshot {
  const { stop } = said
  if (stop?.reason !== 'not_shippable' || ['refunded', 'emptied', 'other_country'].includes(wordOf(stop))) return said
  const [own, sent] = [numbersOf(order), stop.sent ?? []]
  if (sent.some((number) => own.includes(number))) return { ...said, stop: order.stop }
  const isByHand = wordOf(stop) === 'fulfilled' && own.length > 0 && sent.length > 0
  if (!isAfterWaybill || isByHand || wordOf(stop) === 'fulfillment_hold') return said
  return { ...said, stop: order.stop, lines: order.lines }
}

const isMore = (now: Money | undefined, then: Money | undefined): boolean =>
  now !== undefined && (then === undefined || now.currency !== then.currency || wholeUnits(now) > wholeUnits(then))

/**
 * What the merchant's confirmation says about the money. Nothing is collected only where that was said.
 * @throws DomainError conflict `order.must_not_leave`, `order.collect_undecided`, `order.collect_known`, `order.cannot_collect`
 */
export function chosenBy(order: Order, collect: CollectChoice['collect'] | undefined): CollectChoice | undefined {
  const { stop } = order
  if (stop?.reason === 'not_shippable')
    throw new DomainError('order.must_not_leave', 'conflict', { reason: stop.detail ?? '' })
  if (!isAboutMoney(stop)) {
    if (collect === undefined) return undefined
    throw new DomainError('order.collect_known', 'conflict', { collect: order.collect?.amount ?? '0' })
  }
  const { reason, outstanding } = stop
  const told = { reason, ...(outstanding && { outstanding: outstanding.amount, currency: outstanding.currency }) }
  if (collect === undefined) throw new DomainError('order.collect_undecided', 'conflict', told)
  if (collect === 'outstanding' && (!outstanding || reason === 'other_currency'))
    throw new DomainError('order.cannot_collect', 'conflict', told)
  return { collect, ...(outstanding && { of: outstanding }) }
}
