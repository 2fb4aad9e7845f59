import { type EventData, emit, WeightsChanged, type WeightsProven } from '@litper/contracts'
import { DEFAULT_WEIGHTS, POINTS, type RiskPoints, type RiskWeights } from '@litper/metrics'
import type { AnalyticsParts } from './ports.ts'

/** A new version; parcels are assessed by it from the next event or sweep on. */
export async function changeWeights(
  parts: AnalyticsParts,
  weights: Omit<RiskWeights, 'version'>,
  by: string,
): Promise<RiskWeights> {
  const made = await parts.risks.addWeights(weights, by, parts.clock.now())
  await tell(parts, made, by)
  return made
}

const nameOf = (turnId: string) => `learning, turn ${turnId}`

/** Learning proved other points, or takes them back. They were held against one version: where a person made another, that stays. Learning hears what is in force. */
export async function takeProven(
  parts: AnalyticsParts,
  { turnId, basis, points }: EventData<typeof WeightsProven>,
): Promise<void> {
  const current = await parts.risks.weights()
  const by = await parts.risks.madeBy(current.version)
  const next = { ...current.points, ...known(points ?? DEFAULT_WEIGHTS.points) }
  const isSame = POINTS.every((name) => next[name] === current.points[name])
  const isOfAnother = current.version !== basis && by !== nameOf(turnId)
  if (isSame || isOfAnother) return tell(parts, current, by)
  const { version: _, ...weights } = current
  await changeWeights(parts, { ...weights, points: next }, nameOf(turnId))
}

/** Without names that this version of the software does not know. */
const known = (points: Readonly<Record<string, number>>): Partial<RiskPoints> =>
  Object.fromEntries(Object.entries(points).filter(([name]) => (POINTS as readonly string[]).includes(name)))

const tell = (parts: AnalyticsParts, { version, points }: RiskWeights, by: string): Promise<void> =>
  parts.publish([emit(WeightsChanged, { version, points, by, at: parts.clock.now().toISOString() })])
