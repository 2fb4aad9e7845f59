import { addBusinessDays } from '@litper/colombia'

/** `access` and `erasure` are asked of the merchant by the person; the others come from Shopify. */
export type RequestKind = 'data_request' | 'customer_redact' | 'shop_redact' | 'access' | 'erasure'

/** Shopify gives thirty days to answer any of its three privacy topics. */
export const DAYS_TO_ANSWER = 30
/** Ley 1581 de 2012: ten working days for a query (article 14), fifteen for a claim, as a wish to be erased is (article 15). */
const WORKING_DAYS = { access: 10, erasure: 15 } as const
const BOGOTA_MS = 5 * 3_600_000
const DAY_MS = 86_400_000

/** The last moment: the end of a local day where the law counts working days, the day after it came being the first. */
export function dueAt(kind: RequestKind, received: Date): Date {
  if (kind !== 'access' && kind !== 'erasure') return new Date(received.getTime() + DAYS_TO_ANSWER * DAY_MS)
  const today = new Date(received.getTime() - BOGOTA_MS).toISOString().slice(0, 10)
  return new Date(Date.parse(`${addBusinessDays(today, WORKING_DAYS[kind])}T00:00:00Z`) + BOGOTA_MS + DAY_MS - 1000)
}
