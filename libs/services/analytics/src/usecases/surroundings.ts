import { type Dimension, metricOf } from '@litper/metrics'
import type { AnalyticsParts } from './ports.ts'
import { queryMetric } from './query-metric.ts'
import type { Known } from './risk-ports.ts'

const DAY_MS = 86_400_000
/** Settled parcels that a share needs, before it says something of a city or a carrier. */
const ENOUGH = 20
const FRESH_MS = 10 * 60_000

/** What earlier parcels say, of the mature cohorts of the last 111 to 21 days; remembered for ten minutes. */
export async function surroundingsOf(parts: AnalyticsParts): Promise<Known> {
  const now = parts.clock.now().getTime()
  const known = parts.memory.get()
  if (known && known.until > now) return known.value
  const value = await learn(parts, now)
  parts.memory.set({ value, until: now + FRESH_MS })
  return value
}

async function learn(parts: AnalyticsParts, now: number): Promise<Known> {
  const { zone, currency } = await parts.settings.read()
  const window = { from: new Date(now - 111 * DAY_MS), until: new Date(now - 21 * DAY_MS) }
  const ask = (name: string, dimensions: readonly Dimension[]) =>
    queryMetric(parts, { metric: metricOf(name)!, ...window, grain: 'total', dimensions, filters: {}, zone, currency })
  const shares = async (dimension: Dimension) =>
    new Map(
      (await ask('return_rate', [dimension]))
        .filter(({ value, cohort }) => value !== null && (cohort?.settled ?? 0) >= ENOUGH)
        // the low end of the interval: a few returns are no proof
        .map(({ group, cohort }) => [group[0]!, cohort!.low] as const),
    )
  const [all] = await ask('return_rate', [])
  const enough = (all?.cohort?.settled ?? 0) >= ENOUGH
  const [average] = await ask('average_order', [])
  return {
    returns: enough ? (all?.value ?? undefined) : undefined,
    ofCarriers: await shares('carrier'),
    ofCities: await shares('city'),
    averageCollect: average?.value ?? undefined,
  }
}
