import { CustomerAsked, DeliveryRated, emit } from '@litper/contracts'
import { conflict, invalid, newId, notFound } from '@litper/kernel'
import {
  type CustomerRequest,
  lackOfRequest,
  MOST_OPEN,
  type Rating,
  type RequestKind,
} from '../domain/customer-request.ts'
import { dayOf } from '../domain/exception.ts'
import type { Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'

export interface Asking {
  readonly kind: RequestKind
  readonly date?: string | undefined
  readonly text?: string | undefined
}

/**
 * The customer asks for another day, or asks a question. Another day takes the place of the one that was asked for before.
 * @throws DomainError request.incomplete, request.too_many
 */
export async function askShop(parts: TrackingParts, waybill: Waybill, asking: Asking): Promise<CustomerRequest> {
  const now = parts.clock.now()
  const lack = lackOfRequest(asking, dayOf(now))
  if (lack) throw invalid('request.incomplete', { field: lack })
  await parts.waybills.lock(waybill.id) // two tabs that ask at once take turns
  const open = (await parts.requests.ofWaybill(waybill.id)).filter(({ state }) => state === 'open')
  const same = open.find(({ kind, text, date }) => kind === asking.kind && text === asking.text && date === asking.date)
  if (same) return same
  const before = open.find(({ kind }) => kind === 'date' && asking.kind === 'date')
  if (!before && open.length >= MOST_OPEN) throw conflict('request.too_many')
  const { id: waybillId, orderId } = waybill
  const fresh = { id: newId(), waybillId, orderId, state: 'open', askedAt: now.toISOString() } as const
  const request = { ...fresh, ...asking, ...(before && { id: before.id }) }
  if (before) await parts.requests.lock(before.id)
  await parts.requests.save(request)
  await tell(parts, request, waybill.carrier)
  return request
}

/** The shop answers; the customer reads it on their page. @throws DomainError request.not_found, request.answered */
export async function answerRequest(
  parts: TrackingParts,
  { id, text, by }: { readonly id: string; readonly text: string; readonly by: string },
): Promise<{ readonly request: CustomerRequest; readonly waybill: Waybill | undefined }> {
  const found = await parts.requests.lock(id)
  if (!found) throw notFound('request.not_found')
  if (found.state === 'answered') throw conflict('request.answered')
  const answeredAt = parts.clock.now().toISOString()
  const request = { ...found, state: 'answered' as const, answer: text, answeredBy: by, answeredAt }
  await parts.requests.save(request)
  const waybill = await parts.waybills.read(found.waybillId)
  if (waybill) await tell(parts, request, waybill.carrier)
  return { request, waybill }
}

/** How the customer found the delivery. The last one stands. @throws DomainError rating.not_delivered, rating.incomplete */
export async function rateDelivery(parts: TrackingParts, waybill: Waybill, stars: number): Promise<void> {
  if (waybill.position.state !== 'delivered') throw conflict('rating.not_delivered')
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) throw invalid('rating.incomplete')
  const rating: Rating = { waybillId: waybill.id, stars, ratedAt: parts.clock.now().toISOString() }
  await parts.requests.rate(rating)
  const { id: waybillId, orderId, carrier } = waybill
  await parts.publish([emit(DeliveryRated, { waybillId, orderId, carrier, stars })])
}

async function tell(parts: TrackingParts, request: CustomerRequest, carrier: string): Promise<void> {
  const { id: requestId, waybillId, orderId, kind, state } = request
  await parts.publish([emit(CustomerAsked, { requestId, waybillId, orderId, carrier, kind, state })])
}
