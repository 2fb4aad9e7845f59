import { OrderSetAside } from '@litper/contracts'
import type { DomainError } from '@litper/kernel'
import type { DeadLetters } from '@litper/ports'
import { type Emitted, emit } from '../../shared/usecases/telling.ts'

export interface SetAsideDeps {
  readonly deadLetters: DeadLetters
  /** Wraps an event as it would travel: what a replay puts on its way. */
  readonly envelop: (told: Emitted) => unknown
}

/** Shows an operator what could not be read as an order. A replay reads it once more, when the reader has learnt. */
export function setAside(
  { deadLetters, envelop }: SetAsideDeps,
  raw: { shopDomain: string; source: 'shopify' | 'shopify-reconcile'; externalId: string },
  error: DomainError,
): Promise<void> {
  const envelope = envelop(emit(OrderSetAside, raw))
  return deadLetters.add({
    source: 'integration.shopify',
    name: OrderSetAside.name,
    error: error.message,
    attempts: 1,
    envelope,
  })
}
