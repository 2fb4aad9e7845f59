import { safeText } from '@litper/colombia'
import { type EventData, emit, type OrderConfirmed, WaybillRequested } from '@litper/contracts'
import { choiceOf, DomainError, isTerminal, type Money, money, newId, newToken, wholeUnits } from '@litper/kernel'
import { chooseCarrier, equalsOf } from '../domain/choose-carrier.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { CarrierAccount, TrackingParts } from './ports.ts'

export const CREATE_WAYBILL = 'tracking.create-waybill'

/**
 * An order is ready: a carrier is chosen, and the call to it ordered. An order with a living waybill gets no second one; where that one
 * is being cancelled, the next is made once it is.
 */
export async function requestWaybill(parts: TrackingParts, order: EventData<typeof OrderConfirmed>): Promise<void> {
  const parcel = parcelFrom(order)
  const living = (await parts.waybills.lockOfOrder(order.orderId)).find(({ position }) => !isTerminal(position.state))
  if (!living) return makeWaybill(parts, parcel)
  if (living.leaving) await parts.waybills.note({ ...living, successor: parcel })
}

/** The next waybill of an order, of what is wanted now. @throws DomainError tracking.no_carrier */
export async function makeWaybill(parts: TrackingParts, parcel: NonNullable<Waybill['successor']>): Promise<void> {
  const { orderId } = parcel
  const accounts = await usableAccounts(parts)
  const [chosen, learnt] = [await parts.choices.of(orderId), await learntCarrier(parts, accounts, parcel)]
  const carrier = chooseCarrier(accounts, orderId, { chosen, learnt })
  if (!carrier)
    throw new DomainError('tracking.no_carrier', 'invalid', {
      hint: 'PUT /api/v1/carrier-accounts, then replay this dead letter',
    })
  await orderWaybill(parts, {
    ...parcel,
    id: newId(),
    carrier,
    token: newToken(),
    createdAt: parts.clock.now().toISOString(),
    position: { state: 'requested' },
  })
}

/** The carrier that learning chose for this order in its city. It is not asked where the merchant prefers one carrier. */
async function learntCarrier(
  { priors }: Pick<TrackingParts, 'priors'>,
  accounts: readonly CarrierAccount[],
  { orderId, destination }: Pick<Waybill, 'orderId' | 'destination'>,
): Promise<string | null> {
  const prior = equalsOf(accounts).length > 1 ? await priors.of(destination.city) : undefined
  return prior ? choiceOf(prior, orderId) : null
}

function parcelFrom({ lines, total, ...order }: EventData<typeof OrderConfirmed>): NonNullable<Waybill['successor']> {
  const { orderId, externalId, shopDomain, customer, destination } = order
  return {
    orderId,
    externalId,
    shopDomain,
    orderName: order.name,
    customer,
    destination,
    contents: contentsOf(lines),
    weightGrams: Math.max(order.weightGrams, 100),
    declaredValue: order.partly ? worthOf(lines, total) : total,
    collect: order.collect && wholeUnits(order.collect) > 0 ? order.collect : undefined,
    revision: order.revision ?? 0,
    ...(order.partly && { lines: lines.map(({ externalId: id, quantity }) => ({ externalId: id, quantity })) }),
  }
}

type Lines = EventData<typeof OrderConfirmed>['lines']
const contentsOf = (lines: Lines): string =>
  lines
    .flatMap((line) => safeText(line.title, 50) || [])
    .join(', ')
    .slice(0, 50) || 'Mercancía'

/** What is in the parcel is worth what its lines cost, and never more than the order. */
function worthOf(lines: Lines, total: Money): Money {
  const worth = lines.reduce((sum, { price, quantity }) => sum + wholeUnits(price) * quantity, 0)
  return worth > 0 && worth < wholeUnits(total) ? money(String(worth), total.currency) : total
}

/** Accounts that waybills can be made with. */
export const usableAccounts = async (parts: TrackingParts): Promise<CarrierAccount[]> =>
  (await parts.accounts.list()).filter((account) => account.enabled && parts.carriers.has(account.carrier))

/** Keeps the waybill, orders the call to its carrier, and tells. */
export async function orderWaybill(parts: TrackingParts, waybill: Waybill): Promise<void> {
  const { orderId, carrier } = waybill
  if (!(await parts.waybills.add(waybill))) return // asked for at the same moment: the other one is it
  await parts.scheduleEffect(CREATE_WAYBILL, waybill.id, { waybillId: waybill.id })
  await parts.publish([emit(WaybillRequested, { waybillId: waybill.id, orderId, carrier, revision: waybill.revision })])
}
