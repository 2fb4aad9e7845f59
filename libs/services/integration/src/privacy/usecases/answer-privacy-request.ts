import { emit, PrivacyRequested } from '@litper/contracts'
import { newId } from '@litper/kernel'
import { subjectOf } from '../../shared/domain/subjects.ts'
import type { PrivacyRequest } from '../../shared/usecases/privacy-request.ts'
import type { Redacted } from '../../shared/usecases/raw-events.ts'
import { dueAt } from '../domain/due-date.ts'
import { forgetArchived } from './forget-archived.ts'
import type { PrivacyParts } from './ports.ts'

/**
 * One of the three privacy topics: our own raw events are redacted at once and their archive by an effect. `PrivacyRequested` asks every
 * other service to do the same, and the request stays on record with its due date. False when this delivery was answered before.
 */
export async function answerPrivacyRequest(parts: PrivacyParts, request: PrivacyRequest): Promise<boolean> {
  const { database, raw, publish, log, clock } = parts
  const { kind, shopDomain, subject } = request
  return database.transaction(async () => {
    // A request to forget must not keep what it names: its ids are on record below.
    const { body: _, person: __, ...bare } = request.delivery
    if (!(await raw.keep(kind === 'data_request' ? request.delivery : bare))) return false
    const requestId = newId()
    const redacted = await redact(parts, request)
    await forgetArchived(parts, { ids: redacted?.archived ?? [], requestId })
    await log.record({
      id: requestId,
      shopDomain,
      kind,
      customerExternalId: subject.customer?.externalId,
      orders: subject.orders,
      dueAt: dueAt(clock.now()),
      redactedRows: redacted?.rows ?? 0,
    })
    if (!redacted) return true // of a shop that is here nothing is asked of anybody; the request is on record
    const { customer, orders } = subject
    const last = kind === 'shop_redact' && { lastShop: !(await parts.hasShop()) }
    await publish([emit(PrivacyRequested, { requestId, shopDomain, kind, customer, orders: [...orders], ...last })])
    return true
  })
}

const NOTHING: Redacted = { rows: 0, archived: [] }

/** Undefined when the request asks for nothing: it would delete a shop that is connected. */
async function redact({ raw, endShop }: PrivacyParts, request: PrivacyRequest): Promise<Redacted | undefined> {
  const { kind, shopDomain, subject } = request
  if (kind === 'data_request') return NOTHING
  if (kind === 'shop_redact') {
    // It comes two days after the app was removed: a shop that is connected again by then keeps its data.
    return (await endShop(shopDomain, request.triggeredAt)) ? raw.forgetShop(shopDomain) : undefined
  }
  const customer = subject.customer?.externalId
  // Messages carry the phone as bare digits; the last ten are the number in Colombia.
  const digits = subject.customer?.phone?.replace(/\D/g, '').slice(-10)
  return raw.redact({
    subjects: subject.orders.map((order) => subjectOf(shopDomain, order)),
    persons: customer ? [subjectOf(shopDomain, customer)] : [],
    ...(digits && digits.length >= 7 && { phone: digits }),
  })
}
