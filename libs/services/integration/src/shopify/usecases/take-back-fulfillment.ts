import { cancelFulfillment } from '@litper/connector-shopify'
import type { EventData, WaybillCancelled } from '@litper/contracts'
import { type EffectRow, NotYet } from '@litper/ports'
import type { ShopifyParts } from './ports.ts'

export const TAKE_BACK_FULFILLMENT = 'integration.take-back-fulfillment'
export interface TakeBackPayload {
  readonly waybillId: string
  readonly shopDomain: string
}

/** A waybill is off: its fulfillment at the shop is as well. In the ambient transaction. */
export async function scheduleTakeBack(
  { fulfillments, scheduleEffect }: ShopifyParts,
  { waybillId }: EventData<typeof WaybillCancelled>,
): Promise<void> {
  const row = await fulfillments.find(waybillId)
  if (!row) return // it never had a number
  await fulfillments.callOff(waybillId)
  const payload: TakeBackPayload = { waybillId, shopDomain: row.shopDomain }
  await scheduleEffect(TAKE_BACK_FULFILLMENT, waybillId, payload)
}

/** @throws NotYet while the fulfillment is being made */
export async function takeBackFulfillment(
  { database, fulfillments, admins }: ShopifyParts,
  { waybillId, shopDomain }: TakeBackPayload,
  effect: EffectRow,
): Promise<void> {
  const row = await database.transaction(() => fulfillments.find(waybillId))
  if (!row || row.state === 'failed') return
  const { fulfillmentId } = row
  if (!fulfillmentId) throw waitFor('the fulfillment is being made', effect)
  await admins.use(shopDomain, (admin) => cancelFulfillment(admin, fulfillmentId))
}

/** Sooner first, then less and less often. */
export const waitFor = (what: string, { attempts }: EffectRow): NotYet =>
  new NotYet(new Date(Date.now() + 1000 * 2 ** Math.min(attempts, 6)), what)
