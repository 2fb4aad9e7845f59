import { newId } from '@litper/kernel'
import type { Database } from '@litper/ports'
import type { KeptEvent, RawEvent, RawEvents, Redacted } from '../usecases/raw-events.ts'

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

interface Kept {
  id: string
  topic: string
  body: string | null
  archived: boolean
  subject_updated_at: Date | null
  received_at: Date
}
interface Hit {
  id: string
  archived: boolean
}
const redacted = (rows: readonly Hit[]): Redacted => ({
  rows: rows.length,
  archived: rows.filter((row) => row.archived).map((row) => row.id),
})

export class PostgresRawEvents implements RawEvents {
  constructor(private readonly database: Database) {}

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
    const session = this.database.session()
    for (const key of [...keys].sort()) await session.takeTurn(`notice ${event.source} ${key}`)
    return session.batch(`raw.notices ${event.source}`, keys, async (all) => {
      const rows = await session.query<{ key: string }>(
        `INSERT INTO integration.seen_notices (tenant_id, source, key)
         SELECT ${TENANT}, $1, k FROM (SELECT DISTINCT unnest($2::text[]) AS k ORDER BY k) keys ON CONFLICT DO NOTHING RETURNING key`,
        [event.source, all.flat()],
      )
      const fresh = new Set(rows.map((row) => row.key))
      return all.map((mine) => new Set(mine.filter((key) => fresh.has(key))))
    })
  }

  async find(source: RawEvent['source'], externalId: string): Promise<KeptEvent | undefined> {
    const [row] = await this.database
      .session()
      .query<Kept>(
        'SELECT id, topic, body, archived, subject_updated_at, received_at FROM integration.raw_events WHERE source = $1 AND external_id = $2',
        [source, externalId],
      )
    if (!row) return undefined
    const { id, topic, body, archived, subject_updated_at: subjectAt, received_at: receivedAt } = row
    return {
      id,
      topic,
      archived,
      ...(body !== null && { body }),
      ...(subjectAt && { subjectUpdatedAt: subjectAt.toISOString() }),
      receivedAt: receivedAt.toISOString(),
    }
  }

  async mark(source: RawEvent['source'], externalId: string, subject: string, subjectUpdatedAt: string): Promise<void> {
    await this.database
      .session()
      .query(
        'UPDATE integration.raw_events SET subject = $3, subject_updated_at = $4 WHERE source = $1 AND external_id = $2',
        [source, externalId, subject, subjectUpdatedAt],
      )
  }

  async forget(source: RawEvent['source'], externalId: string): Promise<void> {
    await this.database
      .session()
      .query('DELETE FROM integration.raw_events WHERE source = $1 AND external_id = $2', [source, externalId])
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
    // locked first, so that `archived` is what the sweep said last
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
    // deliveries that tell of no order are known by their headers; those without a body are what makes a request come once
    const rows = await this.database.session().query<Hit>(
      `DELETE FROM integration.raw_events WHERE source IN ('shopify', 'shopify-reconcile') AND (starts_with(subject, $1)
         OR starts_with(person, $1) OR ((body IS NOT NULL OR archived) AND headers ->> 'shop' = $2)) RETURNING id, archived`,
      [`${shopDomain}/`, shopDomain],
    )
    return redacted(rows)
  }
}
