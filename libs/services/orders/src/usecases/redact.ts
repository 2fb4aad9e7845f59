import type { EventData, PrivacyRequested } from '@litper/contracts'
import type { Order } from '../domain/order.ts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

/** Forgets who bought of a shop that is gone; keeps what was sold. A person is forgotten by `OrderPeople`. */
export async function redact(parts: OrderParts, request: EventData<typeof PrivacyRequested>): Promise<void> {
  if (request.kind !== 'shop_redact') return
  await redactAll(parts, await parts.orders.ofShop(request.shopDomain))
}

/** Of orders that are locked; those without a person already are left alone. Returns how many it were. */
export async function redactAll(parts: OrderParts, orders: readonly Order[]): Promise<number> {
  const at = parts.clock.now().toISOString()
  const told = orders.filter((order) => !order.redacted)
  for (const order of told) await commit(parts, order, [{ kind: 'redacted', at }])
  return told.length
}
