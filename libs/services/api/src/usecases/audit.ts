import type { AuditEntry, AuditFilter, AuditRow } from '@litper/ports'
import { auditCsv, CSV_HEAD } from '../domain/audit-csv.ts'
import type { ApiParts } from './ports.ts'

const PAGE = 1000
/** An export ends here: narrow it, or ask for the rest with `before`. */
const MOST_EXPORTED = 200_000

export interface Exported {
  readonly format: 'jsonl' | 'csv'
  readonly before?: number
}

/** The audit as lines, the newest first; a page is read when the caller has taken the one before. */
export async function* exportAudit(
  { audit }: { audit: Pick<ApiParts['audit'], 'list'> },
  { format, before, ...filter }: Exported & AuditFilter,
): AsyncGenerator<string> {
  if (format === 'csv') yield CSV_HEAD
  for (let [from, told] = [before, 0]; told < MOST_EXPORTED; told += PAGE) {
    const rows = await audit.list({ ...filter, before: from, limit: PAGE })
    if (rows.length > 0) yield rows.map((row) => lineOf(row, format)).join('')
    if (rows.length < PAGE) return
    from = rows.at(-1)!.seq
  }
}

const lineOf = (row: AuditRow, format: Exported['format']) =>
  format === 'csv' ? auditCsv(row) : `${JSON.stringify(row)}\n`

/** Notes what no guard proved anybody for: a sign-in, a new password by a link. In the ambient tenant. */
export async function note(
  { audit, clock }: Pick<ApiParts, 'audit' | 'clock'>,
  who: AuditEntry['who'],
  what: string,
  more: Omit<AuditEntry, 'at' | 'who' | 'what'>,
): Promise<void> {
  await audit.append({ at: clock.now().toISOString(), who, what, ...more })
}
