export interface PrivacySubject {
  readonly customer?: { readonly externalId?: string; readonly phone?: string; readonly email?: string }
  /** Shopify's order ids, digits as text. */
  readonly orders: readonly string[]
}

/** Shopify gives thirty days; see docs of its three privacy topics. */
export const DAYS_TO_ANSWER = 30
export const dueAt = (received: Date): Date => new Date(received.getTime() + DAYS_TO_ANSWER * 86_400_000)

/** Reads whom a privacy webhook is about. Total: what is missing stays out. */
export function subjectOfRequest(payload: unknown): PrivacySubject {
  const body = object(payload)
  const customer = object(body['customer'])
  const orders = [body['orders_requested'], body['orders_to_redact']].find(Array.isArray) ?? []
  const read = { externalId: id(customer['id']), phone: text(customer['phone']), email: text(customer['email']) }
  const known = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
  return { ...(Object.keys(known).length > 0 && { customer: known }), orders: orders.flatMap((one) => id(one) ?? []) }
}

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const id = (value: unknown): string | undefined => {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  return typeof digits === 'string' && /^\d{1,20}$/.test(digits) ? digits : undefined
}
