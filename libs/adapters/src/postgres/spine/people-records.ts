import type { Envelope, PeopleRecords, Without } from '@litper/ports'
import type { Database } from '../database.ts'
import { TENANT } from '../migrations/wall.ts'
import type { Scope } from '../scope.ts'

const FRESH_MS = 2000
/** Envelopes are read and written back in pieces: a person may be in many. */
const PIECE = 500

interface Found {
  key: string
  envelope: Envelope
}
interface EnvelopeTable {
  readonly table: string
  /** How its rows are told apart, in SQL. */
  readonly key: string
  /** Further columns that change with the envelope `u.e`, in SQL. */
  readonly also?: string
}
const ENVELOPES: readonly EnvelopeTable[] = [
  { table: 'spine.outbox', key: 'id::text' },
  { table: 'spine.log', key: 'position::text' },
  {
    table: 'spine.parked_events',
    key: "event_id || '/' || consumer",
    also: ", key = coalesce(nullif(u.e::json ->> 'key', ''), 'forgotten'), error = NULL",
  },
]

export class PostgresPeopleRecords implements PeopleRecords {
  private readonly newest = new Map<string, { at: number; until: Date | undefined }>()

  constructor(
    private readonly db: Database,
    private readonly scope: Scope,
  ) {}

  async newestErasure(): Promise<Date | undefined> {
    const tenant = this.scope()
    const known = this.newest.get(tenant)
    if (known && performance.now() - known.at < FRESH_MS) return known.until
    const [row] = await this.ask<{ until: Date | null }>('SELECT max(until) AS until FROM spine.tombstones', [])
    const until = row?.until ?? undefined
    this.newest.set(tenant, { at: performance.now(), until })
    return until
  }

  async mark(marks: readonly Uint8Array[], until: Date): Promise<void> {
    await this.ask(
      `INSERT INTO spine.tombstones AS t SELECT DISTINCT ${TENANT}, mark, $2::timestamptz FROM unnest($1::bytea[]) AS u(mark)
       ON CONFLICT (tenant_id, mark) DO UPDATE SET until = greatest(t.until, excluded.until)`,
      [marks.map((mark) => Buffer.from(mark)), until],
    )
    this.newest.delete(this.scope())
  }

  async erasureOf(marks: readonly Uint8Array[]): Promise<Date | undefined> {
    const [row] = await this.ask<{ until: Date | null }>(
      'SELECT max(until) AS until FROM spine.tombstones WHERE mark = ANY($1::bytea[])',
      [marks.map((mark) => Buffer.from(mark))],
    )
    return row?.until ?? undefined
  }

  async envelopes(pattern: string): Promise<unknown[]> {
    const rows = await this.ask<{ envelope: unknown }>(
      `SELECT envelope FROM spine.dead_letters WHERE envelope::text ~* $1
       UNION ALL SELECT envelope FROM spine.parked_events WHERE envelope::text ~* $1`,
      [pattern],
    )
    return rows.map(({ envelope }) => envelope)
  }

  async forget(pattern: string, without: Without): Promise<number> {
    let changed = 0
    for (const table of ENVELOPES) changed += await this.inTable(table, pattern, without)
    return changed + (await this.deadLetters(pattern, without)) + (await this.effects(pattern, without))
  }

  async keepAnswer(requestId: string, service: string, sealed: string): Promise<void> {
    await this.ask(
      `INSERT INTO spine.person_answers (tenant_id, request_id, service, sealed) VALUES (${TENANT}, $1, $2, $3)
       ON CONFLICT (tenant_id, request_id, service) DO UPDATE SET sealed = excluded.sealed, at = now()`,
      [requestId, service, sealed],
    )
  }

  answers(requestId: string): Promise<{ service: string; sealed: string }[]> {
    return this.ask('SELECT service, sealed FROM spine.person_answers WHERE request_id = $1 ORDER BY service', [
      requestId,
    ])
  }

  async dropAnswers(before: Date): Promise<number> {
    return (await this.ask('DELETE FROM spine.person_answers WHERE at < $1 RETURNING service', [before])).length
  }

  private async inTable({ table, key, also = '' }: EnvelopeTable, pattern: string, without: Without): Promise<number> {
    const found = await this.ask<Found>(
      `SELECT ${key} AS key, envelope FROM ${table} WHERE envelope::text ~* $1 AND envelope ->> 'forgotten' IS NULL`,
      [pattern],
    )
    const gone: string[] = []
    const left: { key: string; envelope: string }[] = []
    for (const one of found) {
      const envelope = without.event(one.envelope)
      if (envelope) left.push({ key: one.key, envelope: JSON.stringify(envelope) })
      else gone.push(one.key)
    }
    if (gone.length > 0) await this.ask(`DELETE FROM ${table} WHERE ${key} = ANY($1::text[])`, [gone])
    for (let from = 0; from < left.length; from += PIECE) {
      const piece = left.slice(from, from + PIECE)
      await this.ask(
        `UPDATE ${table} SET envelope = u.e::json${also} FROM unnest($1::text[], $2::text[]) AS u(k, e) WHERE ${key} = u.k`,
        [piece.map((one) => one.key), piece.map((one) => one.envelope)],
      )
    }
    return found.length
  }

  /** What is left of a dead letter says that there was one; it cannot be replayed. */
  private async deadLetters(pattern: string, without: Without): Promise<number> {
    const found = await this.ask<{ id: string; source: string; envelope: Record<string, unknown> }>(
      `SELECT id, source, envelope FROM spine.dead_letters
       WHERE (envelope::text ~* $1 OR error ~* $1) AND envelope ->> 'forgotten' IS NULL FOR UPDATE`,
      [pattern],
    )
    const left = found.map(({ envelope }) =>
      JSON.stringify({ ...(without.payload(envelope) as object), forgotten: true }),
    )
    await this.ask(
      `UPDATE spine.dead_letters d SET envelope = u.e::json, error = 'forgotten'
       FROM unnest($1::uuid[], $2::text[]) AS u(k, e) WHERE d.id = u.k`,
      [found.map(({ id }) => id), left],
    )
    return found.length
  }

  /** What waits for its call is given up; what is settled keeps its ids. */
  private async effects(pattern: string, without: Without): Promise<number> {
    const found = await this.ask<{ id: string; payload: unknown; result: unknown }>(
      `SELECT id, payload, result FROM spine.effects WHERE payload::text ~* $1 OR result::text ~* $1 OR error ~* $1`,
      [pattern],
    )
    const changed = found.flatMap(({ id, payload, result }) => {
      const left = { id, payload: without.payload(payload), result: without.payload(result) }
      return JSON.stringify(left) === JSON.stringify({ id, payload, result }) ? [] : [left]
    })
    await this.ask(
      `UPDATE spine.effects e SET payload = u.p::json, result = u.r::json,
         state = CASE WHEN state = 'pending' THEN 'cancelled' ELSE state END
       FROM unnest($1::uuid[], $2::text[], $3::text[]) AS u(k, p, r) WHERE e.id = u.k`,
      [
        changed.map(({ id }) => id),
        changed.map(({ payload }) => JSON.stringify(payload)),
        changed.map(({ result }) => (result == null ? null : JSON.stringify(result))),
      ],
    )
    await this.ask(`UPDATE spine.effects SET error = NULL WHERE id = ANY($1::uuid[]) AND error IS NOT NULL`, [
      found.map(({ id }) => id),
    ])
    return changed.length
  }

  private ask<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.db.session().query<T>(sql, parameters)
  }
}
