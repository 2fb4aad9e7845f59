import { createHash } from 'node:crypto'
import { invalid, type TenantId } from '@litper/kernel'
import { checkKey, type FilterValue, type IndexedEntry } from '@litper/ports'
import { foldedWords } from '../fold.ts'

/** A lexeme for a scope or filter. Hashed, so that no value can look like another one. */
export const tag = (...parts: readonly FilterValue[]) =>
  `f:${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)}`

export const tagsOf = (
  tenant: TenantId,
  index: string,
  filters: { readonly [field: string]: FilterValue } = {},
): string[] => [tag(tenant, index), ...Object.entries(filters).map(([field, value]) => tag(field, value))]

/** What `spine.search_put` is given of an entry, beside its index. */
export interface PutRow {
  readonly tenant: TenantId
  readonly id: string
  readonly version: number
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

/** @throws DomainError `ports.bad_key`, `search.bad_version` */
export function putOf(index: string, { tenant, id, entry, version }: IndexedEntry): PutRow {
  const text = Object.values(entry.text).filter((value) => value !== undefined)
  return {
    tenant,
    id: checkKey('entry', id),
    version: checkVersion(version),
    words: foldedWords(text.join(' ')),
    tags: tagsOf(tenant, index, entry.filters),
  }
}

export function checkVersion(version: number): number {
  if (!Number.isSafeInteger(version) || version < 0) throw invalid('search.bad_version', { version })
  return version
}
