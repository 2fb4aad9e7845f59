import { safeText } from '@litper/colombia'
import { type EventData, emit, type OrderConfirmed, WaybillRequested } from '@litper/contracts'
import { DomainError, newId, newToken, wholeUnits } from '@litper/kernel'
import { isTerminal } from '../domain/advance.ts'
import { chooseCarrier } from '../domain/choose-carrier.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'

export const CREATE_WAYBILL = 'tracking.create-waybill'

/** An order is ready: a carrier is chosen, and the call to it ordered. An order with a living waybill gets no second one. */
export async function requestWaybill(parts: TrackingParts, order: EventData<typeof OrderConfirmed>): Promise<void> {
  const living = (await parts.waybills.lockOfOrder(order.orderId)).filter(
    (waybill) => !isTerminal(waybill.position.state),
  )
  if (living.length > 0) return
  const accounts = (await parts.accounts.list()).filter(
    (account) => account.enabled && parts.carriers.has(account.carrier),
  )
  const carrier = chooseCarrier(accounts, order.orderId)
  if (!carrier)
    throw new DomainError('tracking.no_carrier', 'invalid', {
      hint: 'PUT /api/v1/carrier-accounts, then replay this dead letter',
    })
  const waybill: Waybill = {
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
  }
  if (!(await parts.waybills.add(waybill))) return // asked for at the same moment: the other one is it
  await parts.scheduleEffect(CREATE_WAYBILL, waybill.id, { waybillId: waybill.id })
  await parts.publish([emit(WaybillRequested, { waybillId: waybill.id, orderId: order.orderId, carrier })])
}
