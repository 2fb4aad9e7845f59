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

/** Splits a lane into runs: at most `size` events of one tenant, for one transaction. Tenants take turns; the one with the fewest events is first. */
export function intoRuns(lane: readonly Envelope[], size: number): Envelope[][] {
  const tenants = [...Map.groupBy(lane, ({ tenant }) => tenant).values()].sort((a, b) => a.length - b.length)
  const runs: Envelope[][] = []
  for (let from = 0; from < (tenants.at(-1)?.length ?? 0); from += size)
    for (const events of tenants) if (from < events.length) runs.push(events.slice(from, from + size))
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
