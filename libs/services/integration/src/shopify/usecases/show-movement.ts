import {
  createFulfillmentEvent,
  type FulfillmentEventStatus,
  fulfillmentEventOf,
  tagOrder,
} from '@litper/connector-shopify'
import type { EventData, WaybillMoved } from '@litper/contracts'
import { conflict } from '@litper/kernel'
import type { EffectRow, WaybillState } from '@litper/ports'
import type { ShopifyParts } from './ports.ts'
import { waitFor } from './take-back-fulfillment.ts'

export const CREATE_FULFILLMENT_EVENT = 'integration.create-fulfillment-event'
export interface MovementPayload {
  readonly waybillId: string
  readonly externalId: string
  readonly shopDomain: string
  readonly state: WaybillState
  readonly status: FulfillmentEventStatus
  readonly at: string
  readonly message: string
  readonly city?: string
}

/** Merchants filter their orders by these tags: Shopify has no event for a return. */
const TAG_OF: Partial<Record<WaybillState, string>> = { returning: 'litper-en-devolucion', returned: 'litper-devuelto' }

/** Schedules nothing for a state that Shopify has no event for, nor for a parcel that is at no shop. In the ambient transaction. */
export async function scheduleMovement(
  { scheduleEffect, fulfillments }: ShopifyParts,
  moved: EventData<typeof WaybillMoved>,
): Promise<void> {
  const status = fulfillmentEventOf(moved.state)
  if (!status || !(await fulfillments.find(moved.waybillId))) return
  const { waybillId, externalId, shopDomain, state, at, description: message, movedIn: city } = moved
  const payload: MovementPayload = { waybillId, externalId, shopDomain, state, status, at, message, city }
  await scheduleEffect(CREATE_FULFILLMENT_EVENT, `${waybillId}/${state}/${at}`, payload)
}

/**
 * Shows a movement on the shop's order page.
 * @throws NotYet until the fulfillment exists; DomainError conflict `fulfillment.failed` when it never will
 */
export async function showMovement(
  { database, fulfillments, admins }: ShopifyParts,
  payload: MovementPayload,
  effect: EffectRow,
): Promise<{ eventId: string }> {
  const row = await database.transaction(() => fulfillments.find(payload.waybillId))
  if (row?.state === 'failed') throw conflict('fulfillment.failed')
  const fulfillmentId = row?.fulfillmentId
  if (!fulfillmentId) throw waitFor('the fulfillment does not exist yet', effect)
  const { status, at: happenedAt, message, city } = payload
  const settle = effect.uncertain
  return admins.use(payload.shopDomain, async (admin) => {
    const event = await createFulfillmentEvent(admin, { fulfillmentId, status, happenedAt, message, city, settle })
    const tag = TAG_OF[payload.state]
    if (tag) await tagOrder(admin, payload.externalId, [tag])
    return { eventId: event.eventId }
  })
}
