import { forgetFile } from './forget-files.ts'
import type { ImportParts } from './ports.ts'

export const FORGET_FILE = 'integration.forget-import-file'
export interface ForgetFile {
  readonly importId: string
}

/**
 * A person goes from the cells and samples that were copied from files. The files themselves cannot be redacted and nobody needs them any more
 * once their import has ended: all of those go, after the commit. One that still waits goes with its end, within thirty days.
 */
export async function forgetImported(
  { imports, lines, scheduleEffect }: ImportParts,
  pattern: string,
  request: string,
): Promise<number> {
  const touched = (await lines.forgetCellsLike(pattern)) + (await imports.forgetSamplesLike(pattern))
  for (const importId of await imports.endedWithFile())
    await scheduleEffect(FORGET_FILE, `${importId}/${request}`, { importId } satisfies ForgetFile)
  return touched
}

export async function forgetFileOf(parts: ImportParts, { importId }: ForgetFile): Promise<void> {
  const one = await parts.database.transaction(() => parts.imports.find(importId))
  if (one && !one.fileGoneAt) await forgetFile(parts, one)
}
