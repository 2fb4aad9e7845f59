import { newId } from '@litper/kernel'
import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KeptEvent, RawEvent, RawEvents, Redacted, WhoseEvents } from '../usecases/raw-events.ts'
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

const THEIRS = 'subject = ANY($1) OR person = ANY($2) OR ($3::text IS NOT NULL AND body ~* $3)'

/** Whether a record tells of somebody who was erased after it began. */
export type IsErased = (record: () => unknown, began: string) => Promise<boolean>

/** Rows are kept by hand-written SQL for the sake of their bodies, and emptied and deleted by conditions that have no verb. */
export class PostgresRawEvents implements RawEvents {
  private readonly events
  private readonly notices
  constructor(
    private readonly database: Database,
    private readonly isErased: IsErased = async () => false,
  ) {
    this.events = tableOf(database, RawEventEntity)
    this.notices = tableOf(database, SeenNoticeEntity)
  }

  async keep({ began, ...event }: RawEvent): Promise<boolean> {
    const { body, ...bare } = event
    const shopDomain = event.headers?.['shop'] ?? event.subject?.split('/')[0]
    // read again only where somebody was erased since
    const isKept =
      !began || body === undefined || !(await this.isErased(() => ({ shopDomain, body: jsonOf(body) }), began))
    const row: RawEvent & { id: string } = { id: newId(), headers: {}, ...(isKept ? event : bare) }
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

  redact({ subjects, persons, pattern }: WhoseEvents): Promise<Redacted> {
    return this.empty(THEIRS, [subjects, persons, pattern ?? null])
  }

  redactBefore(before: Date, most: number): Promise<Redacted> {
    return this.empty('received_at < $1', [before], `ORDER BY id LIMIT ${most}`)
  }

  private async empty(condition: string, parameters: unknown[], rest = ''): Promise<Redacted> {
    // locked first, so that `archived` is the sweep's last word
    const rows = await this.database.session().query<Hit>(
      `WITH hit AS MATERIALIZED (
         SELECT id, archived FROM integration.raw_events WHERE (body IS NOT NULL OR archived) AND (${condition}) ${rest} FOR UPDATE)
       UPDATE integration.raw_events r SET body = NULL, archived = false, headers = '{}' FROM hit
        WHERE r.id = hit.id RETURNING r.id, hit.archived`,
      parameters,
    )
    return redacted(rows)
  }

  async leads({ subjects, persons }: WhoseEvents): Promise<{ subjects: string[]; persons: string[] }> {
    const rows = await this.database
      .session()
      .query<{ subject: string | null; person: string | null }>(
        'SELECT DISTINCT subject, person FROM integration.raw_events WHERE subject = ANY($1) OR person = ANY($2)',
        [subjects, persons],
      )
    return { subjects: rows.flatMap((row) => row.subject ?? []), persons: rows.flatMap((row) => row.person ?? []) }
  }

  async bodies({ subjects, persons, pattern }: WhoseEvents) {
    const rows = await this.database
      .session()
      .query<{ topic: string; source: string; received_at: Date; body: string | null }>(
        `SELECT topic, source, received_at, body FROM integration.raw_events WHERE (body IS NOT NULL OR archived) AND (${THEIRS}) ORDER BY id`,
        [subjects, persons, pattern ?? null],
      )
    return rows.map(({ received_at, body, ...row }) => ({ ...row, receivedAt: received_at, body: body ?? undefined }))
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

function jsonOf(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '')
  } catch {
    return body
  }
}
