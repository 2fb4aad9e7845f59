import { DomainError, messageOf } from '@litper/kernel'
import type { EffectRow } from '@litper/ports'
import type { ShopifyParts } from './ports.ts'

/** No fault to show: the shop was disconnected, or its fulfillment failed and is a dead letter already, or is the merchant’s own and gone. */
const EXPECTED = new Set(['shop.uninstalled', 'shop.unknown', 'fulfillment.failed', 'shopify.fulfillment_unknown'])

/** Shows an operator what the shop refused. In the ambient transaction. */
export async function showRefusal({ deadLetters }: ShopifyParts, effect: EffectRow, error: unknown): Promise<void> {
  if (error instanceof DomainError && EXPECTED.has(error.code)) return
  await deadLetters.add({
    source: `effect:${effect.kind}`,
    name: effect.kind,
    error: messageOf(error),
    attempts: effect.attempts,
    envelope: { effectId: effect.id, kind: effect.kind, payload: effect.payload },
  })
}
