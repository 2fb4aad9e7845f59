import { lightOf } from '@litper/metrics'
import type { AnalyticsParts } from './ports.ts'
import type { LightRow } from './risk-ports.ts'

const HOUR_MS = 3_600_000
/** A change of the bad share that is worth a word. */
const NOTABLE = 0.05

export const hourOf = (at: Date): Date => new Date(Math.floor(at.getTime() / HOUR_MS) * HOUR_MS)

/** The lights of cities and carriers now, with their trend against the same hour of yesterday. */
export async function readLights(parts: Pick<AnalyticsParts, 'risks' | 'clock'>) {
  const now = await parts.risks.lights()
  const before = await parts.risks.lightsAt(hourOf(new Date(parts.clock.now().getTime() - 24 * HOUR_MS)))
  const earlier = new Map(before.map((row) => [`${row.kind} ${row.name}`, row]))
  return now.map((row) => ({
    ...row,
    light: lightOf(row),
    trend: trendOf(row, earlier.get(`${row.kind} ${row.name}`)),
  }))
}

function trendOf(now: LightRow, before: LightRow | undefined): 'better' | 'same' | 'worse' | null {
  if (!before) return null
  const bad = ({ urgent, attention, parcels }: LightRow) => (parcels === 0 ? 0 : (urgent + attention) / parcels)
  const change = bad(now) - bad(before)
  return change > NOTABLE ? 'worse' : change < -NOTABLE ? 'better' : 'same'
}
