import { DomainError } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import type { Import } from '../domain/import.ts'
import { importBatch } from './import-batch.ts'
import type { ImportParts } from './ports.ts'
import { type Entry, readEntries } from './read-entries.ts'

export const MOST_LINES = 250_000
const BATCH = 400
/** So long one run goes on; the next begins where it ended. A process that is told to stop waits no longer than that. */
const SLICE_MS = 8000

/**
 * Imports the lines of a file that have no verdict yet. May be called again after any interruption.
 * @throws NotYet when its time is over and lines are left; DomainError unavailable
 */
export async function runImport(parts: ImportParts, importId: string, sliceMs = SLICE_MS): Promise<void> {
  const one = await begin(parts, importId)
  if (!one) return
  const until = performance.now() + sliceMs
  try {
    const file = await parts.files.open(one.id, one.parts)
    try {
      const counted = one.total === undefined ? await count(parts, one, file.path) : one
      await importAll(parts, counted, file.path, until)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (!(error instanceof DomainError) || !['invalid', 'not_found'].includes(error.kind)) throw error
    await end(parts, importId, 'failed', error.code)
  }
}

async function importAll(parts: ImportParts, given: Import, path: string, until: number): Promise<void> {
  let one: Import | undefined = given
  const rows = parts.sheets.rows(path, one.details.format)
  for await (const batch of batches(readEntries(rows, one, parts.carrierOf))) {
    one = await importBatch(parts, one, batch)
    if (!one) return // cancelled
    if (performance.now() > until) throw new NotYet(new Date(), 'more lines')
  }
  await end(parts, given.id, 'done')
}

function begin({ database, imports, clock }: ImportParts, id: string): Promise<Import | undefined> {
  return database.transaction(async () => {
    const one = await imports.lock(id)
    if (one?.state === 'running') return one
    if (one?.state !== 'queued') return undefined
    const begun = { state: 'running', startedAt: clock.now() } as const
    await imports.change({ id, ...begun })
    return { ...one, ...begun }
  })
}

export function end(
  { database, imports, clock }: ImportParts,
  id: string,
  state: 'done' | 'failed',
  fault?: string,
): Promise<void> {
  return database.transaction(async () => {
    const one = await imports.lock(id)
    if (one?.state === 'running' || one?.state === 'queued')
      await imports.change({ id, state, fault, endedAt: clock.now() })
  })
}

/**
 * How many lines there will be, for those who wait; not known where the file breaks off: it is imported until there.
 * @throws DomainError invalid `import.too_many_lines` before any of them counts
 */
async function count({ sheets, database, imports }: ImportParts, one: Import, path: string): Promise<Import> {
  let total = 0
  try {
    for await (const { line, cells } of sheets.rows(path, one.details.format)) {
      if (line > one.details.headerLine && cells.some((cell) => cell.trim() !== '')) total++
      if (total > MOST_LINES) throw new DomainError('import.too_many_lines', 'invalid', { most: MOST_LINES })
    }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'import.unreadable') return one
    throw error
  }
  await database.transaction(async () => {
    if (await imports.lock(one.id)) await imports.change({ id: one.id, total })
  })
  return { ...one, total }
}

async function* batches(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let batch: Entry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
