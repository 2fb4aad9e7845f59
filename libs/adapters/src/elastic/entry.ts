import { createHash } from 'node:crypto'
import { invalid, type TenantId } from '@litper/kernel'
import type { SearchEntry } from '@litper/ports'
import { foldedWords } from '../fold.ts'
import { filterOf } from './question.ts'

/** A document of an index. `version` is Elasticsearch’s external version: an older one changes nothing. */
export interface Line {
  readonly key: string
  readonly routing: string
  readonly version: number
  readonly document: object
}

/** The id of a document contains the tenant: no tenant can name another’s. */
export const keyOf = (tenant: TenantId, id: string) =>
  createHash('sha256').update(`${tenant}/${id}`).digest('base64url')

/**
 * Twice the version, plus one for a removal: a removal is newer than an entry of the same version, and older than the next
 * version.
 */
export function weightOf(version: number, removed: boolean): number {
  const weight = 2 * version + (removed ? 1 : 0)
  if (!Number.isInteger(version) || version < 0 || !Number.isSafeInteger(weight))
    throw invalid('search.bad_version', { version })
  return weight
}

/** Without an entry: a removal, which is kept for its version. */
export function lineOf(tenant: TenantId, id: string, version: number, entry?: SearchEntry): Line {
  const texts = Object.values(entry?.text ?? {}).filter((one) => one !== undefined)
  return {
    key: keyOf(tenant, id),
    routing: tenant,
    version,
    document: {
      tenant,
      id,
      removed: entry === undefined,
      filters: Object.entries(entry?.filters ?? {}).map(([field, value]) => filterOf(field, value)),
      text: foldedWords(texts.join(' ')).join(' '),
    },
  }
}

/** The lines of a bulk request. */
export const operationOf = (index: string, { key, routing, version, document }: Line) => [
  { index: { _index: index, _id: key, routing, version, version_type: 'external_gte' as const } },
  document,
]
