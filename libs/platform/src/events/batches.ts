import { createHash } from 'node:crypto'
import type { Envelope } from '@litper/ports'

/** A fixed lane for a key, so that events of one key never run side by side. */
export function laneOf(envelope: Pick<Envelope, 'tenant' | 'key'>, lanes: number): number {
  return createHash('md5').update(`${envelope.tenant}/${envelope.key}`).digest().readUInt32BE(0) % lanes
}

/** Splits a batch into lanes, order kept within each. */
export function intoLanes(batch: readonly Envelope[], lanes: number): Envelope[][] {
  const split: Envelope[][] = Array.from({ length: lanes }, () => [])
  for (const envelope of batch) split[laneOf(envelope, lanes)]!.push(envelope)
  return split.filter((lane) => lane.length > 0)
}

/** Parts a lane into runs of one tenant, of at most `size`: one transaction each. Tenants take turns, whoever has least first. */
export function intoRuns(lane: readonly Envelope[], size: number): Envelope[][] {
  const tenants = [...Map.groupBy(lane, ({ tenant }) => tenant).values()].sort((a, b) => a.length - b.length)
  const runs: Envelope[][] = []
  for (let from = 0; from < (tenants.at(-1)?.length ?? 0); from += size)
    for (const events of tenants) if (from < events.length) runs.push(events.slice(from, from + size))
  return runs
}

/** Parts a run by key, order kept within each. */
export function byKey(run: readonly Envelope[]): Envelope[][] {
  const keys = new Map<string, Envelope[]>()
  for (const envelope of run) {
    const one = keys.get(envelope.key)
    if (one) one.push(envelope)
    else keys.set(envelope.key, [envelope])
  }
  return [...keys.values()]
}
