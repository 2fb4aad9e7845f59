import { invalid } from '@litper/kernel'

const SEGMENT = /^[A-Za-z0-9_=-](?:[A-Za-z0-9._=-]*[A-Za-z0-9_=-])?$/
const MAX_SEGMENT = 120

/**
 * The path of a key below its tenant's folder. Capitals are written `+a`, because half of the world's disks do not tell `A` from
 * `a`; a blob's own name ends in `~`, so that the keys `a` and `a/b` can both be. Neither sign is allowed in a key.
 * @throws DomainError `blobs.bad_key`
 */
export function pathOfKey(key: string): string[] {
  const segments = key.split('/')
  if (key.length > 512 || !segments.every((segment) => segment.length <= MAX_SEGMENT && SEGMENT.test(segment)))
    throw invalid('blobs.bad_key', { length: key.length })
  const names = segments.map((segment) => segment.replace(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`))
  return [...names.slice(0, -1), `${names.at(-1)}~`]
}

/** The key of a path, or undefined for a file that is no blob (a write that never ended). */
export function keyOfPath(path: readonly string[]): string | undefined {
  const name = path.at(-1)
  if (!name?.endsWith('~')) return undefined
  return [...path.slice(0, -1), name.slice(0, -1)]
    .map((segment) => segment.replace(/\+([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    .join('/')
}
