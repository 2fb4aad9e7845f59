import { newId } from '@litper/kernel'
import type { Judged } from '../domain/finding.ts'
import { follow, isFailedAttempt, type Moved, type Parcel } from '../domain/parcel.ts'
import { reviewDelivery } from '../domain/review-delivery.ts'
import { DELIVERY } from '../domain/rubrics.ts'
import { endsByDelivery, endsByMovement } from '../domain/ticket.ts'
import { closeTickets, openTicket } from './open-ticket.ts'
import type { QualityParts } from './ports.ts'

/** A parcel moved: what waited for a movement is closed, and what ended is reviewed. */
export async function followParcel(parts: QualityParts, moved: Moved): Promise<void> {
  const before = await parts.parcels.lock(moved.waybillId)
  const parcel = follow(before, moved)
  if (parcel === before) return
  await parts.parcels.save(parcel)
  const last = parcel.scans.at(-1)!
  if (isFailedAttempt(last) && last.at === moved.at) await parts.parcels.attempted(parcel, last.at)
  const { waybillId, orderId } = parcel
  const hasMoved = before !== undefined && parcel.scannedAt > before.scannedAt
  const isDelivered = parcel.state === 'delivered'
  if (hasMoved || isDelivered)
    await closeTickets(
      parts,
      orderId,
      (one) => (hasMoved && one.waybillId === waybillId && endsByMovement(one)) || (isDelivered && endsByDelivery(one)),
    )
  if (parcel.ended || isFailedAttempt(last)) await review(parts, parcel)
}

/** Of what ended the review is kept; of what is under way only a visit that is not plausible counts, while it can still be disputed. */
async function review(parts: QualityParts, parcel: Parcel): Promise<void> {
  const times = parcel.scans.filter(isFailedAttempt).map(({ at }) => at)
  const judged = reviewDelivery(parcel, await parts.parcels.attemptsNear(parcel, times))
  if (parcel.ended) await parts.reviews.put(reviewOf(parcel, judged, parts.clock.now().toISOString()))
  else if (judged.findings.some(({ criterion, passed }) => criterion === 'visited' && passed === false))
    await openTicket(parts, parcel, 'false_visit')
}

const reviewOf = ({ waybillId, orderId, number, carrier, city }: Parcel, judged: Judged, at: string) => ({
  id: newId(),
  ...{ rubric: DELIVERY.id, version: DELIVERY.version, subjectId: waybillId },
  ...{ orderId, number, carrier, city, at },
  ...judged,
})
