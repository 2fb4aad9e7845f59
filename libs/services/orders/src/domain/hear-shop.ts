import { wholeUnits } from '@litper/kernel'
import { amend, type Heard, hear, heldStill, isBeforePickUp, isSameGoods } from './amend.ts'
import { route } from './decide.ts'
import type { OrderEvent } from './events.ts'
import { evolveAll } from './evolve.ts'
import { differencesOnTheWay } from './on-the-way.ts'
import type { Assessment, Order, Policy, Snapshot } from './order.ts'
import { isOfTheParcel } from './stops.ts'

export interface Judges {
  readonly assess: (snapshot: Snapshot) => Assessment
  readonly policy: Policy
}

/**
 * What the shop says of an order that is known. Before its parcel leaves, what the label would say is made new: the waybill is called
 * back, and another one is made, or the customer is asked again. Once the parcel is on its way a person has a task.
 */
export function hearShop(
  order: Order,
  said: Snapshot,
  shopUpdatedAt: string,
  at: string,
  { assess, policy }: Judges,
): readonly OrderEvent[] {
  const heard = hear(order, said, shopUpdatedAt)
  if (isBeforePickUp(order) && !mayBeOurSending(order, heard) && isForTheLabel(order, heard, assess)) {
    const recalled: OrderEvent = { kind: 'recalled', why: heard.changed.join(', '), at }
    const open = evolveAll(order, [recalled])!
    const { events } = amend(open, said, shopUpdatedAt, at)
    const state = evolveAll(open, events)!
    const isSure = isAgreed(order, state, heard)
    return [recalled, ...events, ...(heldStill(order, at) ?? route(state, assess(state), policy, at, isSure, true))]
  }
  const { events, reassess } = amend(order, said, shopUpdatedAt, at)
  const state = evolveAll(order, events)!
  if (reassess) {
    const isSettled = order.status !== 'received' && order.hold?.reason !== 'duplicate'
    return [...events, ...route(state, assess(state), policy, at, false, isSettled)]
  }
  return order.status === 'shipped' ? [...events, ...differencesOnTheWay(order, state, heard, at)] : events
}

/**
 * The shop says that a confirmed order is sent, and we have not heard of its waybill: the carrier's news can come after the shop's. The
 * order is held, and goes on when its waybill has that number (`follow`). Calling back would make a second waybill.
 */
const mayBeOurSending = ({ status }: Order, { said, changed }: Heard): boolean =>
  status === 'confirmed' && changed.includes('stop') && (said.stop?.sent ?? []).length > 0

function isForTheLabel(order: Order, { said, changed }: Heard, assess: Judges['assess']): boolean {
  if (said.stop && changed.includes('stop')) return isOfTheParcel(said.stop)
  if (changed.includes('collect') || (changed.includes('lines') && !isSameGoods(order, said))) return true
  return changed.includes('written') && !isSamePlace(order, assess(said))
}

/** Less to pay needs no other yes; anything else that was agreed on does. */
function isAgreed(before: Order, after: Order, { changed }: Heard): boolean {
  const isElse = changed.includes('written') || (changed.includes('lines') && !isSameGoods(before, after))
  const isMore = after.collect && wholeUnits(after.collect) > (before.collect ? wholeUnits(before.collect) : 0)
  return !isElse && !isMore
}

/** Another way to write where the parcel goes already is no other place. */
function isSamePlace({ destination, customer }: Order, assessment: Assessment): boolean {
  if (!assessment.deliverable || !destination) return false
  const { address, daneCode } = assessment.destination
  const { phone, firstName, lastName } = assessment.customer
  const isSamePerson =
    `${firstName} ${lastName} ${phone}` === `${customer.firstName} ${customer.lastName} ${customer.phone}`
  return isSamePerson && address === destination.address && daneCode === destination.daneCode
}
