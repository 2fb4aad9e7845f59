import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TEMPORARY, TEMPORARY_DAYS } from '@litper/ports'
import { isMissing } from './blob-file.ts'

const DAY_MS = 86_400_000

/** Deletes files below `tmp/` of any tenant after `TEMPORARY_DAYS`, and the remains of interrupted uploads. */
export async function removeExpired(directory: string, now = Date.now()): Promise<void> {
  for (const tenant of await orNothing(readdir(directory))) {
    const folder = join(directory, tenant, TEMPORARY)
    const entries = await orNothing(readdir(folder, { recursive: true, withFileTypes: true }))
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name)
      const [file] = await orNothing(stat(path).then((one) => [one]))
      if (file && file.mtimeMs < now - TEMPORARY_DAYS * DAY_MS) await rm(path, { force: true })
    }
  }
}

/** Runs now and once a day, until it is stopped. */
export function removeExpiredDaily(directory: string, onFault: (where: string, error: unknown) => void): () => void {
  const sweep = () => void removeExpired(directory).catch((error: unknown) => onFault('temporary blobs', error))
  const timer = setInterval(sweep, DAY_MS).unref()
  sweep()
  return () => clearInterval(timer)
}

const orNothing = <T>(entries: Promise<T[]>): Promise<T[]> =>
  entries.catch((error: unknown) => {
    if (!isMissing(error)) throw error
    return []
  })
