import { e164Of, readPhone } from '@litper/colombia'
import type { EventData, PrivacyRequested } from '@litper/contracts'
import { commit } from './commit.ts'
import type { OrderParts } from './ports.ts'

/** Rows of before phones were read may hold what was typed. */
const phoneOf = (text: string | undefined) => text && (e164Of(readPhone(text)) ?? text)

/** Forgets who bought; keeps what was sold. A data request changes nothing: the API's export answers it. */
export async function redact(parts: OrderParts, request: EventData<typeof PrivacyRequested>): Promise<void> {
  if (request.kind === 'data_request') return
  const { shopDomain, customer, orders } = request
  const found = await parts.orders.ofCustomer(
    request.kind === 'shop_redact'
      ? { shopDomain }
      : { shopDomain, externalIds: orders, phone: phoneOf(customer?.phone), email: customer?.email },
  )
  const at = parts.clock.now().toISOString()
  for (const order of found) await commit(parts, order, [{ kind: 'redacted', at }])
}
