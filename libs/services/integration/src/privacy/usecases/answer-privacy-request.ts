import { emit, PrivacyRequested } from '@litper/contracts'
import { identifiers, newId, Person, patternOf } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import type { PrivacyRequest } from '../../shared/usecases/privacy-request.ts'
import { dueAt } from '../domain/due-date.ts'
import { begun } from '../domain/progress.ts'
import { forgetArchived } from './forget-archived.ts'
import { openRequest } from './open-request.ts'
import type { PrivacyParts } from './ports.ts'

/**
 * One of Shopify's three privacy topics; the request stays on record with its due date. A customer's is asked of every service until all
 * is done, and our own raw events are redacted at once. A shop's is told to the others by `PrivacyRequested`. False when this delivery
 * was answered before.
 */
export async function answerPrivacyRequest(parts: PrivacyParts, request: PrivacyRequest): Promise<boolean> {
  return parts.database.transaction(async () => {
    // A request to forget must not keep what it names: its ids are on record below.
    const { body: _, person: __, ...bare } = request.delivery
    if (!(await parts.raw.keep(request.kind === 'data_request' ? request.delivery : bare))) return false
    await (request.kind === 'shop_redact' ? forgetShop(parts, request) : ofCustomer(parts, request, request.kind))
    return true
  })
}

async function ofCustomer(
  parts: PrivacyParts,
  { shopDomain, subject }: PrivacyRequest,
  kind: 'data_request' | 'customer_redact',
): Promise<void> {
  const { customer, orders } = subject
  const id = newId()
  const known = [
    ...identifiers('shop-order', ...orders.map((order) => subjectOf(shopDomain, order))),
    ...identifiers('customer', customer?.externalId && subjectOf(shopDomain, customer.externalId)),
    ...identifiers('phone', customer?.phone),
    ...identifiers('email', customer?.email),
  ]
  const redactedRows = kind === 'customer_redact' ? await redactAtOnce(parts, new Person(known), id) : 0
  const of = { shopDomain, orders, customerExternalId: customer?.externalId }
  await openRequest(parts, { ...of, id, kind, known, redactedRows })
}

async function redactAtOnce(parts: PrivacyParts, person: Person, requestId: string): Promise<number> {
  const pattern = patternOf(person, ['phone'])
  const whose = { subjects: person.all('shop-order'), persons: person.all('customer'), ...(pattern && { pattern }) }
  const { rows, archived } = await parts.raw.redact(whose)
  await forgetArchived(parts, { ids: archived, requestId })
  return rows
}

/** Two days after the app was removed; a shop that is connected again by then keeps its data, and nobody is asked anything. */
async function forgetShop(parts: PrivacyParts, { shopDomain, triggeredAt, subject }: PrivacyRequest): Promise<void> {
  const { raw, log, endShop, hasShop, clock, publish } = parts
  const id = newId()
  const isGone = await endShop(shopDomain, triggeredAt)
  const redacted = isGone ? await raw.forgetShop(shopDomain) : undefined
  await forgetArchived(parts, { ids: redacted?.archived ?? [], requestId: id })
  const now = clock.now()
  const { orders } = subject
  await log.record({
    ...{ ...begun([]), id, shopDomain, kind: 'shop_redact', orders, dueAt: dueAt('shop_redact', now) },
    ...{ state: 'done', doneAt: now, redactedRows: redacted?.rows ?? 0 },
  })
  if (!isGone) return
  const told = { requestId: id, shopDomain, kind: 'shop_redact' as const, orders: [...orders] }
  await publish([emit(PrivacyRequested, { ...told, lastShop: !(await hasShop()) })])
}
