import { createHash } from 'node:crypto'
import type { Envelope } from '@litper/ports'

/** The lane of a key: always the same, so that events of one key never run concurrently. */
export function laneOf(envelope: Pick<Envelope, 'tenant' | 'key'>, lanes: number): number {
  return createHash('md5').update(`${envelope.tenant}/${envelope.key}`).digest().readUInt32BE(0) % lanes
}

/** Splits a batch into lanes. Each keeps the order. */
export function intoLanes(batch: readonly Envelope[], lanes: number): Envelope[][] {
  const split: Envelope[][] = Array.from({ length: lanes }, () => [])
  for (const envelope of batch) split[laneOf(envelope, lanes)]!.push(envelope)
  return split.filter((lane) => lane.length > 0)
}

/** Splits a batch by tenant, the one with the fewest events first. Each part keeps the order. */
export const byTenant = (batch: readonly Envelope[]): Envelope[][] =>
  [...Map.groupBy(batch, ({ tenant }) => tenant).values()].sort((a, b) => a.length - b.length)

/** Cuts a lane of one tenant into runs, each for one transaction. */
export function intoRuns(lane: readonly Envelope[], size: number): Envelope[][] {
  const runs: Envelope[][] = []
  for (let from = 0; from < lane.length; from += size) runs.push(lane.slice(from, from + size))
  return runs
}

/** Splits a run by key. Each part keeps the order. */
export function byKey(run: readonly Envelope[]): Envelope[][] {
  const keys = new Map<string, Envelope[]>()
  for (const envelope of run) {
    const one = keys.get(envelope.key)
    if (one) one.push(envelope)
    else keys.set(envelope.key, [envelope])
  }
  return [...keys.values()]
}
