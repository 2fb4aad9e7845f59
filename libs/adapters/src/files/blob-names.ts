import { checkBlobKey, checkBlobPrefix } from '@litper/ports'

/**
 * The path of a key below the folder of its tenant. Capitals are written `+a`, because many disks do not tell `A` from `a`. The
 * name of a blob ends in `~`, so that the keys `a` and `a/b` can both exist. Neither sign is allowed in a key. @throws
 * DomainError `blobs.bad_key`
 */
export function pathOfKey(key: string): string[] {
  const names = checkBlobKey(key).map(nameOf)
  return [...names.slice(0, -1), `${names.at(-1)}~`]
}

/** The folder of all keys with this beginning. @throws DomainError `blobs.bad_key` */
export const folderOfPrefix = (prefix: string): string[] => checkBlobPrefix(prefix).map(nameOf)

/** The key of a path; undefined for a file that is not a blob (an unfinished write). */
export function keyOfPath(path: readonly string[]): string | undefined {
  const name = path.at(-1)
  if (!name?.endsWith('~')) return undefined
  return [...path.slice(0, -1), name.slice(0, -1)]
    .map((segment) => segment.replace(/\+([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    .join('/')
}

const nameOf = (segment: string) => segment.replace(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`)
