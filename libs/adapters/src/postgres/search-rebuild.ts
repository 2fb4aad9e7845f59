import type { TenantId } from '@litper/kernel'
import type { IndexedEntry } from '@litper/ports'
import { pagesOf } from '../pages.ts'
import type { Database } from './database.ts'
import { putOf } from './search-rows.ts'

const AT_ONCE = 8

/**
 * Rebuilds in place: fed entries replace the stored ones; at the end, entries that were neither fed nor written since the start
 * are removed.
 */
export async function rebuildSearch(
  db: Database,
  index: string,
  feed: AsyncIterable<IndexedEntry>,
  mark?: string,
): Promise<{ entries: number }> {
  const [row] = await db.query<{ build: string }>("SELECT nextval('spine.search_builds') AS build")
  const build = row!.build
  const tenants = new Set<TenantId>()
  const tell = (told: IndexedEntry) => {
    const { tenant, id, version, words, tags } = putOf(index, told)
    const row = [build, tenant, index, id, version, words, tags]
    return db.query('SELECT spine.search_tell($1, $2, $3, $4, $5, $6, $7)', row)
  }
  let entries = 0
  for await (const page of pagesOf(feed, AT_ONCE)) {
    await Promise.all(page.map(tell))
    for (const { tenant } of page) tenants.add(tenant)
    entries += page.length
  }
  const known = await db.query<{ tenant_id: TenantId }>('SELECT tenant_id FROM spine.tenants')
  for (const { tenant_id } of known) tenants.add(tenant_id)
  for (const tenant of tenants) await db.query('SELECT spine.search_forget_untold($1, $2, $3)', [build, tenant, index])
  if (mark !== undefined) await db.query('SELECT spine.search_set_mark($1, $2)', [index, mark])
  return { entries }
}
