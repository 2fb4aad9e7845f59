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

/** The arguments of `spine.search_put`. */
export function putOf(index: string, { tenant, id, entry, version }: IndexedEntry): unknown[] {
  const text = Object.values(entry.text).filter((value) => value !== undefined)
  const words = foldedWords(text.join(' '))
  return [tenant, index, checkKey('entry', id), checkVersion(version), words, tagsOf(tenant, index, entry.filters)]
}

export function checkVersion(version: number): number {
  if (!Number.isSafeInteger(version) || version < 0) throw invalid('search.bad_version', { version })
  return version
}
