import type { FulfillmentEventStatus } from '@litper/connector-shopify'
import { DomainError, messageOf } from '@litper/kernel'
import type { DeadLetters, EffectRow, WaybillState } from '@litper/ports'

export const CREATE_FULFILLMENT = 'integration.create-fulfillment'
export const CREATE_FULFILLMENT_EVENT = 'integration.create-fulfillment-event'

export interface FulfillmentPayload {
  readonly waybillId: string
  /** Shopify's order id. */
  readonly externalId: string
  readonly shopDomain: string
  readonly number: string
  readonly company: string
  readonly url: string
}
export interface EventPayload {
  readonly waybillId: string
  readonly externalId: string
  readonly shopDomain: string
  readonly state: WaybillState
  readonly status: FulfillmentEventStatus
  readonly at: string
  readonly message: string
  readonly city?: string
}

/** A shop that left, or a write whose ground is gone, is no fault to show anybody. */
const EXPECTED = new Set(['shop.uninstalled', 'shop.unknown', 'fulfillment.failed'])

/** Shows an operator what the shop refused. */
export async function showRefusal(deadLetters: DeadLetters, effect: EffectRow, error: unknown): Promise<void> {
  if (error instanceof DomainError && EXPECTED.has(error.code)) return
  const envelope = { effectId: effect.id, kind: effect.kind, payload: effect.payload }
  await deadLetters.add({
    source: `effect:${effect.kind}`,
    name: effect.kind,
    error: messageOf(error),
    attempts: effect.attempts,
    envelope,
  })
}
