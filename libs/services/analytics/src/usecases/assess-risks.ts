import { emit, RiskChanged } from '@litper/contracts'
import { assess, type Level, type RiskWeights, type Surroundings } from '@litper/metrics'
import type { AnalyticsParts } from './ports.ts'
import type { KeptRisk, UnderWay } from './risk-ports.ts'
import { surroundingsOf } from './surroundings.ts'

const PAGE = 500

/** Assesses these waybills anew, in the transaction that changed them. One that has ended has no risk any more. */
export async function assessSome(parts: AnalyticsParts, waybillIds: readonly string[]): Promise<void> {
  if (waybillIds.length === 0) return
  const [underWay, kept, weights] = [
    await parts.risks.underWay(waybillIds),
    await parts.risks.kept(waybillIds),
    await parts.risks.weights(),
  ]
  await settle(parts, underWay, kept, weights, waybillIds)
}

/** Assesses all that is under way: silence is no event. Each page in a transaction of its own. */
export async function assessAll(
  parts: AnalyticsParts,
  transaction: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<number> {
  let after: string | undefined
  for (let count = 0; ; ) {
    const page = await transaction(async () => {
      await parts.facts.takeTurn()
      const underWay = await parts.risks.pageUnderWay(after, PAGE)
      const ids = underWay.map(({ waybillId }) => waybillId)
      if (ids.length > 0) await settle(parts, underWay, await parts.risks.kept(ids), await parts.risks.weights(), ids)
      return underWay
    })
    count += page.length
    after = page.at(-1)?.waybillId
    if (page.length < PAGE) return count
  }
}

async function settle(
  parts: AnalyticsParts,
  underWay: readonly UnderWay[],
  kept: readonly KeptRisk[],
  weights: RiskWeights,
  ids: readonly string[],
): Promise<void> {
  const now = parts.clock.now()
  const before = new Map(kept.map((risk) => [risk.waybillId, risk]))
  const found = new Map(underWay.map((parcel) => [parcel.waybillId, parcel]))
  const put: KeptRisk[] = []
  const gone: string[] = []
  const told = []
  for (const id of ids) {
    const parcel = found.get(id)
    const old = before.get(id)
    const risk = parcel && (await riskOf(parts, parcel, weights, now, old))
    const level: Level = risk?.level ?? 'normal'
    if (risk && level !== 'normal') {
      if (!isSame(old, risk)) put.push(risk)
    } else if (old) gone.push(id)
    const previous = old?.level ?? 'normal'
    if (level !== previous) {
      const reasons = (risk?.reasons ?? []).map(({ code }) => code)
      const { orderId } = (risk ?? old)!
      told.push(emit(RiskChanged, { waybillId: id, orderId, level, previous, score: risk?.score ?? 0, reasons }))
    }
  }
  await parts.risks.put(put)
  await parts.risks.remove(gone)
  if (told.length > 0) await parts.publish(told)
}

/** The risk of a parcel now. `kept`: what was kept of it before, which tells since when it has its level. */
async function riskOf(
  parts: AnalyticsParts,
  parcel: UnderWay,
  weights: RiskWeights,
  now: Date,
  kept: KeptRisk | undefined,
): Promise<KeptRisk> {
  const { waybillId, orderId, carrier, city, state } = parcel
  const risk = assess(parcel, around(await surroundingsOf(parts), parcel), weights, now.getTime())
  const since = kept?.level === risk.level ? kept.since : now
  return { waybillId, orderId, carrier, city, state, ...risk, weights: weights.version, since, assessedAt: now }
}

const isSame = (a: KeptRisk | undefined, b: KeptRisk): boolean =>
  a !== undefined &&
  a.score === b.score &&
  a.state === b.state &&
  a.weights === b.weights &&
  a.reasons.length === b.reasons.length

/** What of the surroundings concerns this parcel. */
export const around = (all: Awaited<ReturnType<typeof surroundingsOf>>, { carrier, city }: UnderWay): Surroundings => ({
  returnsOfAll: all.returns,
  returnsOfCarrier: all.ofCarriers.get(carrier),
  returnsOfCity: all.ofCities.get(city),
  averageCollect: all.averageCollect,
})

/** One parcel now, with all its reasons; undefined when it is not under way. */
export async function readRisk(parts: AnalyticsParts, waybillId: string): Promise<KeptRisk | undefined> {
  const [parcel] = await parts.risks.underWay([waybillId])
  if (!parcel) return undefined
  const [kept] = await parts.risks.kept([waybillId])
  return riskOf(parts, parcel, await parts.risks.weights(), parts.clock.now(), kept)
}
