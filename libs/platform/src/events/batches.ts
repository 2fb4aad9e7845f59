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

/** Cuts a lane into runs of one tenant, of at most `size`: one transaction each. */
export function intoRuns(lane: readonly Envelope[], size: number): Envelope[][] {
  const runs: Envelope[][] = []
  for (const envelope of lane) {
    const run = runs.at(-1)
    if (run && run.length < size && run[0]!.tenant === envelope.tenant) run.push(envelope)
    else runs.push([envelope])
  }
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
