import { e164Of, readPhone } from '@litper/colombia'
import type { Event } from '../domain/heard.ts'
import type { AnalyticsParts } from './ports.ts'

export const FORGETS = 'integration.privacy-requested'

/** The only trace of a person here is a keyed hash at their orders: it goes, and no later news brings it back. Counts stay. */
export async function forgetPeople(
  parts: Pick<AnalyticsParts, 'facts' | 'keyOf'>,
  { data }: Pick<Event, 'data'>,
): Promise<void> {
  const { kind, shopDomain, customer } = data as {
    kind?: string
    shopDomain?: string
    customer?: { phone?: string; email?: string }
  }
  if (kind === 'shop_redact') await parts.facts.forgetPeople({ shop: shopDomain })
  if (kind !== 'customer_redact' || !customer) return
  const { phone, email } = customer
  const numbers = phone ? [phone, e164Of(readPhone(phone)) ?? phone] : []
  const keys = [...numbers.flatMap((one) => parts.keyOf({ phone: one })), ...parts.keyOf({ email })]
  await parts.facts.forgetPeople({ keys })
}
