import { type ColumnType, FACTS, type FactName } from '@litper/metrics'
import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Row } from '../domain/facts.ts'
import type { Note } from '../domain/notes.ts'
import type { FactStore } from '../usecases/ports.ts'
import { COLUMN_TYPES } from './entities.ts'

type Types = Readonly<Record<string, string>>
/** Columns of the tables that are no business of the catalogue. */
const OWN: Readonly<Partial<Record<FactName, Types>>> = {
  orders: { customer_key: 'uuid' },
  waybills: { family: 'text' },
}

const typesOf = (fact: FactName): Types => ({
  ...Object.fromEntries(
    Object.entries(FACTS[fact].columns).map(([name, type]) => [name, COLUMN_TYPES[type as ColumnType]]),
  ),
  ...OWN[fact],
})
/** $1: rows as JSON; $2: the tenant. `set`: what a column becomes where the row exists. */
function upsert(fact: FactName, set: (column: string, type: string) => string): string {
  const types = Object.entries(typesOf(fact))
  const key: readonly string[] = FACTS[fact].key
  const names = types.map(([name]) => name)
  const sets = types.filter(([name]) => !key.includes(name)).map(([name, type]) => `${name} = ${set(name, type)}`)
  return `INSERT INTO analytics.${fact} AS f (tenant_id, ${names.join(', ')})
    SELECT $2::uuid, ${names.join(', ')} FROM json_to_recordset($1::json) AS r(${types.map((one) => one.join(' ')).join(', ')})
    ORDER BY ${key.join(', ')} ON CONFLICT (tenant_id, ${key.join(', ')}) DO UPDATE SET ${sets.join(', ')}`
}
const over = (column: string) =>
  column === 'customer_key'
    ? 'CASE WHEN NOT f.forgotten THEN coalesce(f.customer_key, excluded.customer_key) END'
    : `excluded.${column}`
const merged = (column: string, type: string) =>
  type === 'timestamptz'
    ? `least(f.${column}, excluded.${column})`
    : type === 'numeric'
      ? `greatest(f.${column}, excluded.${column})`
      : `coalesce(f.${column}, excluded.${column})`

const PUT = {
  orders: upsert('orders', over),
  waybills: upsert('waybills', over),
  exceptions: upsert('exceptions', over),
}
const MERGE = {
  messages: `${upsert('messages', merged)} RETURNING sent_at, failed_at`,
  conversations: `${upsert('conversations', merged)} RETURNING opened_at, handed_over_at, rated_at`,
}
const KEEP = `INSERT INTO analytics.histories (tenant_id, order_id, notes)
  SELECT $2::uuid, id, notes FROM json_to_recordset($1::json) AS r(id uuid, notes json) ORDER BY id
  ON CONFLICT (tenant_id, order_id) DO UPDATE SET notes = excluded.notes`

/** Facts have no verb of the table kit: rows of many orders are written by one statement. */
export class PostgresFactStore implements FactStore {
  constructor(private readonly database: Database) {}

  async takeTurn(): Promise<void> {
    await this.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`litper analytics ${currentTenant()}`])
  }

  async notes(orderIds: readonly string[]): Promise<ReadonlyMap<string, readonly Note[]>> {
    const rows = await this.query<{ order_id: string; notes: readonly Note[] }>(
      'SELECT order_id, notes FROM analytics.histories WHERE order_id = ANY((SELECT $1::uuid[])::uuid[])',
      [orderIds],
    )
    return new Map(rows.map((row) => [row.order_id, row.notes]))
  }

  async keepNotes(notes: ReadonlyMap<string, readonly Note[]>): Promise<void> {
    await this.write(
      KEEP,
      [...notes].map(([id, kept]) => ({ id, notes: kept })),
    )
  }

  put(fact: 'orders' | 'waybills' | 'exceptions', rows: readonly Row[]): Promise<void> {
    return this.write(PUT[fact], rows)
  }

  async removeExceptions(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return
    await this.query(
      `DELETE FROM analytics.exceptions e USING json_to_recordset($1::json) AS r(waybill_id uuid, opened_at timestamptz)
       WHERE e.waybill_id = r.waybill_id AND e.opened_at = r.opened_at`,
      [JSON.stringify(rows)],
    )
  }

  async merge(fact: 'messages' | 'conversations', rows: readonly Row[]): Promise<readonly Row[]> {
    const kept = await this.query<Record<string, Date | null>>(MERGE[fact], [JSON.stringify(rows), currentTenant()])
    return kept.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, at]) => [name, at ? at.toISOString() : null])),
    )
  }

  async forgetPeople({ keys = [], orders = [], shop }: Parameters<FactStore['forgetPeople']>[0]): Promise<number> {
    const [had] = await this.query<{ n: number }>(
      `WITH found AS (SELECT tenant_id, order_id, customer_key FROM analytics.orders
         WHERE customer_key = ANY($1::uuid[]) OR order_id = ANY($2::uuid[]) OR shop = $3),
       gone AS (UPDATE analytics.orders o SET customer_key = NULL, forgotten = true FROM found f
         WHERE o.tenant_id = f.tenant_id AND o.order_id = f.order_id)
       SELECT count(customer_key)::int AS n FROM found`,
      [keys, orders, shop ?? null],
    )
    return had!.n
  }

  private async write(sql: string, rows: readonly object[]): Promise<void> {
    if (rows.length > 0) await this.query(sql, [JSON.stringify(rows), currentTenant()])
  }

  private query<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }
}
