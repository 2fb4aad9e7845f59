import type { EventData, WeightsChanged } from '@litper/contracts'
import { DEFAULT_WEIGHTS, type RiskPoints } from '@litper/metrics'
import { refuse } from '../domain/turn/index.ts'
import { isSame, replaceOthers } from './change-in-force.ts'
import type { LearningParts } from './ports.ts'

const RISK = { kind: 'weights', topic: 'risk', place: '' } as const

/**
 * Analytics has another version of the weights. Points that learning promoted: they are in force now. Points of a person: what was tried
 * against the old ones proves nothing any more.
 */
export async function followWeights(
  parts: LearningParts,
  { version, points, by, at }: EventData<typeof WeightsChanged>,
): Promise<void> {
  const value = points as RiskPoints
  const known = await parts.inForce.lock(RISK)
  if (known.basis !== null && version < known.basis) return
  if (isSame(known.value ?? DEFAULT_WEIGHTS.points, value)) {
    await parts.inForce.save({ ...known, basis: version })
    return
  }
  if (known.trial) {
    const turn = (await parts.turns.lock(known.trial.turnId))!
    await parts.turns.save(refuse(turn, { at, by, because: `the weights are of version ${version} now` }))
  }
  await replaceOthers(parts, RISK, by)
  const next = { value, trial: null, basis: version, version: known.version + 1, setBy: by, changedAt: at }
  await parts.inForce.save({ ...known, ...next })
}
