import { tell, WaybillMoved } from '@litper/contracts'
import type { CarrierEvent } from '@litper/ports'
import { advance, isNews, nextPoll } from '../domain/advance.ts'
import type { Movement, Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'
import { parcelOf } from './told.ts'

/**
 * What a carrier told, by push or poll: into the history all of it, into the state only what is greater, to the others only what
 * is news. Numbers that are not ours are passed over. Returns how many of our waybills were named.
 */
export async function recordMovements(
  parts: TrackingParts,
  carrier: string,
  events: readonly CarrierEvent[],
): Promise<number> {
  const waybills = await parts.waybills.forMovement(carrier, [...new Set(events.map((event) => event.number))])
  if (waybills.length === 0) return 0
  const now = parts.clock.now()
  const moved: { id: string; position: Waybill['position']; nextPollAt: Date | undefined }[] = []
  const told = []
  const history: (Movement & { waybillId: string })[] = []
  for (const waybill of waybills) {
    let position = waybill.position
    for (const event of events.filter((one) => one.number === waybill.number).sort((a, b) => (a.at < b.at ? -1 : 1))) {
      history.push({ ...event, waybillId: waybill.id })
      const next = advance(position, event)
      if (isNews(position, next)) {
        const { state, exception } = next
        told.push(
          tell(WaybillMoved, {
            ...parcelOf(parts, waybill),
            state,
            exception,
            previous: position.state,
            at: event.at,
            code: event.code,
            description: event.description,
            movedIn: event.city,
          }),
        )
      }
      position = next
    }
    if (position !== waybill.position)
      moved.push({ id: waybill.id, position, nextPollAt: nextPoll(position, new Date(waybill.createdAt), now) })
  }
  await parts.waybills.remember(history)
  if (moved.length > 0) await parts.waybills.moveMany(moved)
  if (told.length > 0) await parts.publish(told)
  return waybills.length
}
