import { safeText } from '@litper/colombia'
import { type EventData, emit, type OrderConfirmed, WaybillRequested } from '@litper/contracts'
import { DomainError, newId, newToken, wholeUnits } from '@litper/kernel'
import { isTerminal } from '../domain/advance.ts'
import { chooseCarrier } from '../domain/choose-carrier.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { CarrierAccount, TrackingParts } from './ports.ts'

export const CREATE_WAYBILL = 'tracking.create-waybill'

/** An order is ready: a carrier is chosen, and the call to it ordered. An order with a living waybill gets no second one. */
export async function requestWaybill(parts: TrackingParts, order: EventData<typeof OrderConfirmed>): Promise<void> {
  const living = (await parts.waybills.lockOfOrder(order.orderId)).filter(
    (waybill) => !isTerminal(waybill.position.state),
  )
  if (living.length > 0) return
  const chosen = await parts.choices.of(order.orderId)
  const carrier = chooseCarrier(await usableAccounts(parts), order.orderId, chosen)
  if (!carrier)
    throw new DomainError('tracking.no_carrier', 'invalid', {
      hint: 'PUT /api/v1/carrier-accounts, then replay this dead letter',
    })
  await orderWaybill(parts, {
    id: newId(),
    carrier,
    token: newToken(),
    createdAt: parts.clock.now().toISOString(),
    position: { state: 'requested' },
    orderId: order.orderId,
    externalId: order.externalId,
    shopDomain: order.shopDomain,
    orderName: order.name,
    customer: order.customer,
    destination: order.destination,
    contents:
      order.lines
        .flatMap((line) => safeText(line.title, 50) || [])
        .join(', ')
        .slice(0, 50) || 'Mercancía',
    weightGrams: Math.max(order.weightGrams, 100),
    declaredValue: order.total,
    collect: order.collect && wholeUnits(order.collect) > 0 ? order.collect : undefined,
  })
}

/** Accounts that waybills can be made with. */
export const usableAccounts = async (parts: TrackingParts): Promise<CarrierAccount[]> =>
  (await parts.accounts.list()).filter((account) => account.enabled && parts.carriers.has(account.carrier))

/** Keeps the waybill, orders the call to its carrier, and tells. */
export async function orderWaybill(parts: TrackingParts, waybill: Waybill): Promise<void> {
  const { orderId, carrier } = waybill
  if (!(await parts.waybills.add(waybill))) return // asked for at the same moment: the other one is it
  await parts.scheduleEffect(CREATE_WAYBILL, waybill.id, { waybillId: waybill.id })
  await parts.publish([emit(WaybillRequested, { waybillId: waybill.id, orderId, carrier })])
}
