import { RETENTION_DAYS } from '@litper/kernel'
import type { Import } from '../domain/import.ts'
import type { ImportParts } from './ports.ts'

/** Days that a file and the cells of its rejected lines are kept after its import ended; the verdicts stay. */
export const FILE_DAYS = RETENTION_DAYS.importedFiles
const AT_ONCE = 100

/** Deletes old files. A run that breaks off is finished by the next: a blob may be deleted twice. */
export async function forgetFiles(parts: ImportParts): Promise<void> {
  const { database, imports, files, clock } = parts
  await files.forgetLeftovers()
  const before = new Date(clock.now().getTime() - FILE_DAYS * 86_400_000)
  const old = await database.transaction(() => imports.withOldFiles(before, AT_ONCE))
  for (const one of old) await forgetFile(parts, one)
}

/** The file and everything that was copied from it, except verdicts. What still waited for an answer is cancelled. */
export async function forgetFile(
  { database, imports, lines, files, clock }: ImportParts,
  { id, parts }: Pick<Import, 'id' | 'parts'>,
): Promise<void> {
  await files.forget(id, parts)
  await database.transaction(async () => {
    const one = await imports.lock(id)
    if (!one) return
    await lines.forgetCells(id)
    const waits = one.state === 'awaiting_mapping' || one.state === 'queued'
    const details = { ...one.details, samples: [] }
    await imports.change({
      id,
      details,
      fileGoneAt: clock.now(),
      ...(waits && { state: 'cancelled', endedAt: clock.now() }),
    })
  })
}
