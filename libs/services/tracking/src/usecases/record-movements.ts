import { emit, WaybillMoved } from '@litper/contracts'
import type { CarrierEvent } from '@litper/ports'
import { advance, isNews, nextPoll } from '../domain/advance.ts'
import type { Movement, Waybill } from '../domain/waybill.ts'
import { followExceptions, type Moved } from './follow-exceptions.ts'
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
  /** Hex sha256 of the push that brought them, as it is kept. */
  push?: string,
): Promise<number> {
  const heard = events.map(withoutNul).sort(byTime)
  const waybills = await parts.waybills.lockByNumbers(carrier, [...new Set(heard.map((event) => event.number))])
  if (waybills.length === 0) return 0
  if (push && waybills.some(({ forgotten }) => forgotten)) await parts.pushes.empty({ carrier, digest: push })
  const now = parts.clock.now()
  // a merchant's file tells of parcels of carriers that cannot be asked
  const isAsked = (await parts.accounts.list()).some((account) => account.carrier === carrier)
  const moved: { id: string; position: Waybill['position']; nextPollAt: Date | undefined }[] = []
  const followed: Moved[] = []
  const told = []
  const history: (Movement & { waybillId: string })[] = []
  for (const waybill of waybills) {
    let position = waybill.position
    const ofThis = heard.filter((one) => one.number === waybill.number)
    for (const event of waybill.forgotten ? ofThis.map(wordless) : ofThis) {
      history.push({ ...event, waybillId: waybill.id })
      const next = advance(position, event)
      if (isNews(position, next)) {
        const { state, exception } = next
        told.push(
          emit(WaybillMoved, {
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
    if (position !== waybill.position) {
      followed.push({ waybill, position })
      moved.push({
        id: waybill.id,
        position,
        nextPollAt: isAsked ? nextPoll(position, new Date(waybill.createdAt), now) : undefined,
      })
    }
  }
  await parts.waybills.remember(history)
  if (moved.length > 0) await parts.waybills.moveMany(moved)
  await followExceptions(parts, followed)
  if (told.length > 0) await parts.publish(told)
  return waybills.length
}

/** Of a person who was erased the carrier's own words are not kept: they may name who took the parcel. */
const wordless = (event: CarrierEvent): CarrierEvent => ({
  ...event,
  description: '',
  exception: event.exception && /^[a-z0-9_.-]+$/.test(event.exception) ? event.exception : undefined,
})

/** By time, and at one time by code: the same whatever order they came in. */
const byTime = (a: CarrierEvent, b: CarrierEvent): number => {
  const [x, y] = [`${a.at} ${a.code}`, `${b.at} ${b.code}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** PostgreSQL keeps a NUL in no text; a carrier's must not make its whole push fail for ever. */
function withoutNul(event: CarrierEvent): CarrierEvent {
  const clean = (text: string) => text.replaceAll('\0', '')
  const { number, code, description, city } = event
  return {
    ...event,
    number: clean(number),
    code: clean(code),
    description: clean(description),
    ...(city !== undefined && { city: clean(city) }),
  }
}
