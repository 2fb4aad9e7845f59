import { SYSTEM_TENANT } from '@litper/ports'
import { HISTORY_MS, type Status, statusOf } from '../domain/status/status.ts'
import type { Language, StatusParts } from './status-ports.ts'
import { checksHeardAt } from './tell-status.ts'

/** Where the pages are in the object store. A CDN can serve them while the platform is down. */
export const PAGES: Readonly<Record<Language, string>> = { es: 'status/index.html', en: 'status/en.html' }
const HTML = 'text/html; charset=utf-8'

export function readStatus(parts: StatusParts): Promise<Status> {
  const at = parts.clock.now()
  return parts.asTenant(SYSTEM_TENANT, async () => {
    const heardAt = await checksHeardAt(parts) // before the transaction: it waits for another store
    return parts.transaction(async () =>
      statusOf(await parts.notices.since(new Date(at.getTime() - HISTORY_MS)), at, heardAt),
    )
  })
}

/** Renders both pages and puts them into the object store. */
export async function writeStatusPages(parts: StatusParts): Promise<void> {
  const status = await readStatus(parts)
  await parts.asTenant(SYSTEM_TENANT, async () => {
    for (const language of ['es', 'en'] as const) {
      const bytes = new TextEncoder().encode(parts.render(status, language))
      await parts.blobs.put(PAGES[language], bytes, { contentType: HTML })
    }
  })
}

/** Deletes notices that ended before the days that the page shows. */
export const forgetNotices = (parts: StatusParts): Promise<void> =>
  parts.asTenant(SYSTEM_TENANT, () =>
    parts.transaction(() => parts.notices.forgetEnded(new Date(parts.clock.now().getTime() - HISTORY_MS))),
  )

/** The page as it is now; while the database is away, as it was last written. Undefined when there is neither. */
export async function statusPage(parts: StatusParts, language: Language): Promise<string | undefined> {
  try {
    return parts.render(await readStatus(parts), language)
  } catch {
    // the database is away
    const kept = await parts.asTenant(SYSTEM_TENANT, () => parts.blobs.get(PAGES[language])).catch(() => undefined)
    return kept && new TextDecoder().decode(kept.bytes)
  }
}
