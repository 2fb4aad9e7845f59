import { emit, OrderSetAside } from '@litper/contracts'
import type { DomainError } from '@litper/kernel'
import type { ShopifyParts } from './ports.ts'

/** Shows an operator a delivery that could not be read as an order. A replay reads it again: the reader may have been mended. */
export function setAside(
  { deadLetters, envelop }: ShopifyParts,
  raw: { shopDomain: string; source: 'shopify' | 'shopify-reconcile'; externalId: string },
  error: DomainError,
): Promise<void> {
  return deadLetters.add({
    source: 'integration.shopify',
    name: OrderSetAside.name,
    error: error.message,
    attempts: 1,
    envelope: envelop(emit(OrderSetAside, raw)),
  })
}
