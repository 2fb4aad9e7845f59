import { fields, list, unavailable } from '@litper/kernel'
import type { FulfillmentEventStatus } from './codes.ts'
import { CREATE_FULFILLMENT_EVENT, FULFILLMENT_EVENTS } from './documents.ts'
import { gid } from './gid.ts'
import { text } from './json.ts'
import type { ShopifyAdmin } from './proxy.ts'
import { accepted } from './refusals.ts'

export interface NewFulfillmentEvent {
  /** Digits or global id. */
  readonly fulfillmentId: string
  readonly status: FulfillmentEventStatus
  /** RFC 3339, by the carrier's clock. */
  readonly happenedAt: string
  readonly message?: string
  readonly city?: string
  /** True when an earlier attempt may have got through: an event of this status and second is taken as the answer. */
  readonly settle?: boolean
}

/**
 * Tells the shop's order page what happened to the parcel. Shopify takes the same event twice: pass `settle` on a second try.
 * @throws DomainError invalid `shopify.refused`; as `ShopifyAdmin.run`
 */
export async function createFulfillmentEvent(
  admin: ShopifyAdmin,
  wanted: NewFulfillmentEvent,
): Promise<{ eventId: string; existed: boolean }> {
  const fulfillmentId = gid('Fulfillment', wanted.fulfillmentId)
  if (wanted.settle) {
    const existing = await find(admin, fulfillmentId, wanted)
    if (existing !== undefined) return { eventId: existing, existed: true }
  }
  const { status, happenedAt, message, city } = wanted
  const event = { fulfillmentId, status, happenedAt, ...(message && { message }), ...(city && { city }) }
  const payload = accepted(await admin.run(CREATE_FULFILLMENT_EVENT, { event }), 'fulfillmentEventCreate')
  const eventId = text(fields(payload.fulfillmentEvent).id)
  if (eventId === undefined) throw unavailable('shopify.malformed', { mutation: 'fulfillmentEventCreate' })
  return { eventId, existed: false }
}

async function find(admin: ShopifyAdmin, id: string, wanted: NewFulfillmentEvent): Promise<string | undefined> {
  const { fulfillment } = await admin.run(FULFILLMENT_EVENTS, { id })
  const second = (time: unknown) => Math.floor(Date.parse(text(time) ?? '') / 1000)
  const match = list(fields(fields(fulfillment).events).nodes)
    .map((node) => fields(node))
    .find((event) => event.status === wanted.status && second(event.happenedAt) === second(wanted.happenedAt))
  return match && text(match.id)
}
