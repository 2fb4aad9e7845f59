import { newId } from '@litper/kernel'
import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KeptEvent, RawEvent, RawEvents, Redacted } from '../usecases/raw-events.ts'
import { RawEventEntity, SeenNoticeEntity } from './entities.ts'

const TENANT = `nullif(current_setting('litper.tenant', true), '')::uuid`

const keeps: string[] = []

/** For so many rows: $1 holds all but the bodies, which come as they are, for they are long and would be escaped for nothing. */
function keepOf(rows: number): string {
  const bodies = Array.from({ length: rows }, (_, index) => `(${index + 1}, $${index + 2}::text)`)
  keeps[rows] ??= `
  INSERT INTO integration.raw_events (id, tenant_id, source, external_id, topic, headers, body, subject, subject_updated_at, person)
  SELECT id, ${TENANT}, source, external_id, topic, headers, body, subject, subject_updated_at, person
  FROM ROWS FROM (json_to_recordset($1::json) AS (id uuid, source text, "externalId" text, topic text, headers json, subject text,
    "subjectUpdatedAt" timestamptz, person text)) WITH ORDINALITY AS e(id, source, external_id, topic, headers, subject, subject_updated_at, person, n)
  JOIN (VALUES ${bodies.join(', ')}) AS b(n, body) USING (n)
  ON CONFLICT DO NOTHING RETURNING id`
  return keeps[rows]
}

interface Hit {
  id: string
  archived: boolean
}
const redacted = (rows: readonly Hit[]): Redacted => ({
  rows: rows.length,
  archived: rows.filter((row) => row.archived).map((row) => row.id),
})

/** Rows are kept by hand-written SQL for the sake of their bodies, and emptied and deleted by conditions that have no verb. */
export class PostgresRawEvents implements RawEvents {
  private readonly events
  private readonly notices
  constructor(private readonly database: Database) {
    this.events = tableOf(database, RawEventEntity)
    this.notices = tableOf(database, SeenNoticeEntity)
  }

  keep(event: RawEvent): Promise<boolean> {
    const row = { id: newId(), headers: {}, ...event }
    return this.database.session().batch('raw.keep', row, async (rows) => {
      const heads = rows.map(({ body: _, ...head }) => head)
      const bodies = rows.map((one) => one.body ?? null)
      const kept = await this.database
        .session()
        .query<{ id: string }>(keepOf(rows.length), [JSON.stringify(heads), ...bodies])
      const ids = new Set(kept.map(({ id }) => id))
      return rows.map(({ id }) => ids.has(id))
    })
  }

  async keepNotices(event: RawEvent, keys: readonly string[]): Promise<Set<string>> {
    if (!(await this.keep(event))) return new Set()
    const all = [...new Set(keys)]
    const fresh = await this.notices.addAll(all.map((key) => ({ source: event.source, key })))
    return new Set(all.filter((_, index) => fresh[index]))
  }

  async find(source: RawEvent['source'], externalId: string): Promise<KeptEvent | undefined> {
    const row = await this.events.read({ source, externalId })
    if (!row) return undefined
    const { id, topic, body, archived, subjectUpdatedAt, receivedAt } = row
    return {
      ...{ id, topic, body, archived },
      subjectUpdatedAt: subjectUpdatedAt?.toISOString(),
      receivedAt: receivedAt.toISOString(),
    }
  }

  async mark(source: RawEvent['source'], externalId: string, subject: string, subjectUpdatedAt: string): Promise<void> {
    const row = await this.events.lock({ source, externalId })
    if (row) await this.events.change({ id: row.id, subject, subjectUpdatedAt: new Date(subjectUpdatedAt) })
  }

  async forget(source: RawEvent['source'], externalId: string): Promise<void> {
    await this.events.remove({ source, externalId })
  }

  async lastHeard(subjects: readonly string[]): Promise<Map<string, Date>> {
    const rows = await this.database
      .session()
      .query<{ subject: string; at: Date }>(
        `SELECT subject, max(subject_updated_at) AS at FROM integration.raw_events WHERE subject = ANY($1) GROUP BY subject`,
        [subjects],
      )
    return new Map(rows.map((row) => [row.subject, new Date(row.at)]))
  }

  async redact(who: { subjects: readonly string[]; persons: readonly string[]; phone?: string }): Promise<Redacted> {
    // locked first, so that `archived` is the sweep's last word
    const rows = await this.database.session().query<Hit>(
      `WITH hit AS MATERIALIZED (
         SELECT id, archived FROM integration.raw_events
          WHERE (body IS NOT NULL OR archived) AND (subject = ANY($1) OR person = ANY($2)
            OR ($3::text IS NOT NULL AND source NOT IN ('shopify', 'shopify-reconcile') AND position($3 IN body) > 0)) FOR UPDATE)
       UPDATE integration.raw_events r SET body = NULL, archived = false, headers = '{}' FROM hit
        WHERE r.id = hit.id RETURNING r.id, hit.archived`,
      [who.subjects, who.persons, who.phone ?? null],
    )
    return redacted(rows)
  }

  async forgetShop(shopDomain: string): Promise<Redacted> {
    // deliveries without an order are found by their headers; rows without a body stay: they make a repeated request known
    const rows = await this.database.session().query<Hit>(
      `DELETE FROM integration.raw_events WHERE source IN ('shopify', 'shopify-reconcile') AND (starts_with(subject, $1)
         OR starts_with(person, $1) OR ((body IS NOT NULL OR archived) AND headers ->> 'shop' = $2)) RETURNING id, archived`,
      [`${shopDomain}/`, shopDomain],
    )
    return redacted(rows)
  }
}
