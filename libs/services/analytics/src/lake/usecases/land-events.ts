import type { Envelope } from '@litper/ports'
import { type LakeRow, partitionOf } from '../domain/row.ts'
import type { Lake, LakeParts } from './ports.ts'
import { rowOf } from './row-of.ts'

/** So many small files of one day are merged into one. */
const MOST_PARTS = 16

/**
 * Appends events of one tenant to its lake, each once by its id, in one transaction that holds the turn. After a crash the same events may
 * come again: their files are there already, or not at all. Returns how many landed.
 */
export async function landEvents(parts: LakeParts, events: readonly Envelope[]): Promise<number> {
  const now = parts.clock.now()
  const rows: LakeRow[] = []
  for (const event of events) {
    const row = await rowOf(parts, event, now)
    if ('reason' in row) await parts.setAside(event, row.reason)
    else rows.push(row)
  }
  if (rows.length === 0) return 0
  await parts.takeTurn()
  let landed = 0
  for (const [partition, some] of Map.groupBy(rows, partitionOf)) landed += await append(parts.lake, partition, some)
  return landed
}

async function append(lake: Lake, partition: string, rows: readonly LakeRow[]): Promise<number> {
  const parts = await lake.parts(partition)
  const { known, rows: lying } = await lake.ids(partition, parts)
  const isDoubled = lying > known.size // a merge was cut off between its file and the removal of the others
  const fresh = new Map(rows.flatMap((row) => (known.has(row.event_id) ? [] : [[row.event_id, row]])))
  if (fresh.size > 0) await lake.write(partition, [...fresh.values()])
  if (isDoubled || parts.filter((one) => lake.isSmall(one)).length >= MOST_PARTS)
    await merge(lake, partition, isDoubled)
  return fresh.size
}

/** The merged file is written before the others are deleted: a reader in between may find an event twice, with the same id, and misses none. */
async function merge(lake: Lake, partition: string, whole: boolean): Promise<void> {
  const parts = (await lake.parts(partition)).filter((one) => whole || lake.isSmall(one))
  const rows = new Map<string, LakeRow>()
  for (const part of parts) for (const row of await lake.read(part)) rows.set(row.event_id, row)
  await lake.write(partition, [...rows.values()])
  for (const part of parts) await lake.remove(part)
}
