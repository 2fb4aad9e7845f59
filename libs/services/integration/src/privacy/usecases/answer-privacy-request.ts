import { PrivacyRequested } from '@litper/contracts'
import { type Clock, newId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { RawEvents, Redacted } from '../../shared/usecases/raw-events.ts'
import { type Events, emit } from '../../shared/usecases/telling.ts'
import { subjectOf } from '../../shopify/domain/webhook-plan.ts'
import type { ProvenWebhook, WebhookOutcome } from '../../shopify/usecases/receive-shopify-webhook.ts'
import type { Shops } from '../../shopify/usecases/shops.ts'
import { rawOf } from '../../shopify/usecases/take-order.ts'
import { dueAt, type PrivacySubject, subjectOfRequest } from '../domain/privacy.ts'
import { forgetArchived, type ScheduleEffect } from './forget-archived.ts'

export type PrivacyKind = 'data_request' | 'customer_redact' | 'shop_redact'
export interface PrivacyRequestRow {
  readonly id: string
  readonly shopDomain: string
  readonly kind: PrivacyKind
  readonly customerExternalId?: string
  readonly orders: readonly string[]
  readonly dueAt: Date
  readonly redactedRows: number
}
/** What was asked, when it is due and what was done: kept after all else is gone. */
export interface PrivacyLog {
  record(row: PrivacyRequestRow): Promise<void>
}

interface Deps {
  readonly database: Database
  readonly raw: RawEvents
  readonly shops: Shops
  readonly events: Events
  readonly log: PrivacyLog
  readonly clock: Clock
  readonly scheduleEffect: ScheduleEffect
}

/**
 * One of the three privacy topics: our own raw events are redacted at once and their archive by an effect, every other service is
 * told, and the request stays on record with its due date.
 */
export const answerPrivacyRequest =
  ({ database, raw, shops, events, log, clock, scheduleEffect: order }: Deps) =>
  async (proven: ProvenWebhook, { request }: { readonly request: PrivacyKind }): Promise<WebhookOutcome> => {
    const shopDomain = proven.webhook.shop
    const subject = subjectOfRequest(proven.payload)
    return database.transaction(async () => {
      // The request to forget is not itself a place to remember by: its ids are on record below.
      const { body: _, person: __, ...bare } = rawOf(proven)
      if (!(await raw.keep(request === 'data_request' ? rawOf(proven) : bare))) return 'duplicate'
      const requestId = newId()
      const redacted = await redact({ raw, shops }, request, proven.webhook, subject)
      await forgetArchived(order, redacted.archived, requestId)
      const customerExternalId = subject.customer?.externalId
      await log.record({
        id: requestId,
        shopDomain,
        kind: request,
        customerExternalId,
        orders: subject.orders,
        dueAt: dueAt(clock.now()),
        redactedRows: redacted.rows,
      })
      await events.publish(
        emit(PrivacyRequested, {
          requestId,
          shopDomain,
          kind: request,
          customer: subject.customer,
          orders: [...subject.orders],
        }),
      )
      return 'accepted'
    })
  }

const NOTHING: Redacted = { rows: 0, archived: [] }

async function redact(
  { raw, shops }: Pick<Deps, 'raw' | 'shops'>,
  kind: PrivacyKind,
  webhook: ProvenWebhook['webhook'],
  subject: PrivacySubject,
): Promise<Redacted> {
  const shopDomain = webhook.shop
  if (kind === 'data_request') return NOTHING
  if (kind === 'shop_redact') {
    // It comes two days after the app was removed: a shop that is back by then keeps what is its own.
    return (await shops.endConnection(shopDomain, 'redacted', webhook.triggeredAt))
      ? raw.forgetShop(shopDomain)
      : NOTHING
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
