import type { PrivacySubject } from '../../shared/domain/subjects.ts'

/** Reads whom a privacy webhook is about. Never throws: missing or malformed fields are left out. */
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
  const digits = Number.isSafeInteger(value) ? String(value) : value
  return typeof digits === 'string' && /^\d{1,20}$/.test(digits) ? digits : undefined
}
