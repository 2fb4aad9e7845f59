import { checkBlobKey, checkBlobPrefix } from '@litper/ports'

/**
 * The path of a key below its tenant's folder. Capitals are written `+a`, because half of the world's disks do not tell `A` from
 * `a`; a blob's own name ends in `~`, so that the keys `a` and `a/b` can both be. Neither sign is allowed in a key.
 * @throws DomainError `blobs.bad_key`
 */
export function pathOfKey(key: string): string[] {
  const names = checkBlobKey(key).map(nameOf)
  return [...names.slice(0, -1), `${names.at(-1)}~`]
}

/** The folder that holds every key which begins so. @throws DomainError `blobs.bad_key` */
export const folderOfPrefix = (prefix: string): string[] => checkBlobPrefix(prefix).map(nameOf)

/** The key of a path, or undefined for a file that is no blob (a write that never ended). */
export function keyOfPath(path: readonly string[]): string | undefined {
  const name = path.at(-1)
  if (!name?.endsWith('~')) return undefined
  return [...path.slice(0, -1), name.slice(0, -1)]
    .map((segment) => segment.replace(/\+([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    .join('/')
}

const nameOf = (segment: string) => segment.replace(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`)
