import { emit, ParcelStood } from '@litper/contracts'
import { compact } from '@litper/kernel'
import { around } from './assess-risks.ts'
import type { AnalyticsParts } from './ports.ts'
import type { UnderWay } from './risk-ports.ts'
import { surroundingsOf } from './surroundings.ts'

const HOUR_MS = 3_600_000
/** A parcel is told as it stands at this age. Later most have ended; earlier little has happened. */
const AGE_MS = 72 * HOUR_MS
/** When nothing ran for some time, parcels are told late, if they are older by at most this. Others are left out: they no longer stand as at that age. */
const LATE_MS = 6 * HOUR_MS

/** Tells how the parcels stand that have reached the age since the last time, each once: from it and their end learning proves weights. */
export async function tellStanding(parts: AnalyticsParts): Promise<number> {
  const now = parts.clock.now()
  const until = new Date(now.getTime() - AGE_MS)
  const since = new Date(Math.max((await parts.risks.stoodUntil())?.getTime() ?? 0, until.getTime() - LATE_MS))
  const parcels = await parts.risks.underWayMade(since, until)
  await parts.risks.keepStoodUntil(until)
  if (parcels.length === 0) return 0
  const known = await surroundingsOf(parts)
  await parts.publish(parcels.map((parcel) => emit(ParcelStood, standingOf(parcel, around(known, parcel), now))))
  return parcels.length
}

function standingOf(parcel: UnderWay, surroundings: ReturnType<typeof around>, now: Date) {
  const { waybillId, orderId, state, exceptions, refusedBefore, family, collect, createdAt, movedAt, expectedAt } =
    parcel
  const later = { movedAt: instantOf(movedAt), expectedAt: instantOf(expectedAt) }
  return {
    ...{ waybillId, orderId, state, exceptions, refusedBefore, createdAt: new Date(createdAt).toISOString() },
    ...{ at: now.toISOString(), around: compact(surroundings) },
    ...compact({ ...later, family, collect }),
  }
}
const instantOf = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString())
