import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import { type EntityManager, LessThan } from 'typeorm'
import type { Movement, Position, State, Waybill } from '../domain/waybill.ts'
import type { WaybillStore } from '../usecases/ports.ts'
import { WaybillEntity, type WaybillRow } from './waybill.entity.ts'
import { fromRow, toRow } from './waybill-row.ts'
import { ADD, SAVE, SELECT } from './waybill-sql.ts'

interface MovementRow {
  waybill_id: string
  at: Date
  code: string
  description: string
  state: State | null
  exception: string | null
  city: string | null
}

const movementOf = (row: MovementRow): Movement => ({
  at: row.at.toISOString(),
  code: row.code,
  description: row.description,
  state: row.state ?? undefined,
  exception: row.exception ?? undefined,
  city: row.city ?? undefined,
})

/** Waybills and their history in PostgreSQL; what carriers send in bulk is written in bulk. */
export class PostgresWaybillStore implements WaybillStore {
  constructor(private readonly database: Database) {}

  private get rows() {
    return (this.database.session().manager as EntityManager).getRepository(WaybillEntity)
  }

  async add(waybill: Waybill): Promise<boolean> {
    return this.database.session().batch('waybills.add', toRow(waybill), async (rows) => {
      const added = await this.database.session().query<{ id: string }>(ADD, [JSON.stringify(rows)])
      const ids = new Set(added.map((row) => row.id))
      return rows.map((row) => ids.has(row.id))
    })
  }

  async save(waybill: Waybill, nextPollAt: Date | undefined): Promise<void> {
    await this.database.session().batch('waybills.save', toRow(waybill, nextPollAt), async (rows) => {
      await this.database.session().query(SAVE, [JSON.stringify(rows), rows.map((row) => row.id)])
      return []
    })
  }

  async lock(id: string): Promise<Waybill | undefined> {
    await this.database.session().takeTurn(`waybill ${id}`)
    return this.database.session().batch('waybills.lock', id, (ids) => this.some(ids, 'FOR UPDATE'))
  }

  read(id: string): Promise<Waybill | undefined> {
    return this.database.session().batch('waybills.read', id, (ids) => this.some(ids))
  }

  private async some(ids: readonly string[], lock: 'FOR UPDATE' | '' = ''): Promise<(Waybill | undefined)[]> {
    const rows = await this.database
      .session()
      .query<WaybillRow>(`${SELECT} WHERE id = ANY($1) ORDER BY id ${lock}`, [ids])
    const found = new Map(rows.map((row) => [row.id, fromRow(row)]))
    return ids.map((id) => found.get(id))
  }

  async lockByNumbers(carrier: string, numbers: readonly string[]): Promise<Waybill[]> {
    const session = this.database.session()
    const found = await session.batch('waybills.moving', { carrier, numbers }, (all) => this.moving(all))
    let waited = false
    for (const { id } of found) waited = (await session.takeTurn(`waybill ${id}`)) || waited
    return waited ? session.batch('waybills.moving', { carrier, numbers }, (all) => this.moving(all)) : found
  }

  private async moving(all: readonly { carrier: string; numbers: readonly string[] }[]): Promise<Waybill[][]> {
    const rows = await this.database
      .session()
      .query<WaybillRow>(
        `${SELECT} WHERE (carrier, number) IN (SELECT * FROM unnest($1::text[], $2::text[])) ORDER BY id FOR UPDATE`,
        [all.flatMap((one) => one.numbers.map(() => one.carrier)), all.flatMap((one) => one.numbers)],
      )
    return all.map(({ carrier, numbers }) =>
      rows.filter((row) => row.carrier === carrier && numbers.includes(row.number!)).map(fromRow),
    )
  }

  ofOrder(orderId: string): Promise<Waybill[]> {
    return this.allOfOrder(orderId, '')
  }

  async lockOfOrder(orderId: string): Promise<Waybill[]> {
    await this.database.session().takeTurn(`waybills of ${orderId}`)
    return this.allOfOrder(orderId, 'FOR UPDATE')
  }

  private allOfOrder(orderId: string, lock: 'FOR UPDATE' | ''): Promise<Waybill[]> {
    const session = this.database.session()
    return session.batch(`waybills.of-order ${lock}`, orderId, async (ids) => {
      const rows = await session.query<WaybillRow>(`${SELECT} WHERE order_id = ANY($1) ORDER BY id ${lock}`, [ids])
      return ids.map((id) => rows.filter((row) => row.orderId === id).map(fromRow))
    })
  }

  async byNumber(number: string): Promise<Waybill | undefined> {
    const row = await this.rows.findOne({ where: { number } })
    return row ? fromRow(row) : undefined
  }

  async page(query: { after?: string; limit: number }): Promise<Waybill[]> {
    const rows = await this.rows.find({
      where: query.after ? { id: LessThan(query.after) } : {},
      order: { id: 'DESC' },
      take: query.limit,
    })
    return rows.map(fromRow)
  }

  async remember(movements: readonly (Movement & { waybillId: string })[]): Promise<void> {
    await this.database.session().batch('waybills.remember', movements, async (all) => {
      await this.database.session().query(
        `INSERT INTO tracking.waybill_events (tenant_id, waybill_id, at, code, state, exception, description, city)
         SELECT $1, * FROM json_to_recordset($2::json) AS m("waybillId" uuid, at timestamptz, code text, state text, exception text, description text, city text)
         ON CONFLICT DO NOTHING`,
        [currentTenant(), JSON.stringify(all.flat())],
      )
      return []
    })
  }

  history(waybillId: string): Promise<Movement[]> {
    return this.database.session().batch('waybills.history', waybillId, async (ids) => {
      const rows = await this.database
        .session()
        .query<MovementRow>('SELECT * FROM tracking.waybill_events WHERE waybill_id = ANY($1) ORDER BY at, code', [ids])
      const of = Map.groupBy(rows, (row) => row.waybill_id)
      return ids.map((id) => (of.get(id) ?? []).map(movementOf))
    })
  }

  async moveMany(moved: readonly { id: string; position: Position; nextPollAt: Date | undefined }[]): Promise<void> {
    const rows = moved.map(({ id, position, nextPollAt }) => ({ id, ...position, poll: nextPollAt }))
    await this.database.session().batch('waybills.move', rows, async (all) => {
      await this.database.session().query(
        `UPDATE tracking.waybills w SET state = m.state, exception = m.exception, moved_at = m.at, next_poll_at = m.poll
         FROM json_to_recordset($1::json) AS m(id uuid, state text, exception text, at timestamptz, poll timestamptz)
         WHERE w.id = m.id AND w.id = ANY($2::uuid[])`,
        [JSON.stringify(all.flat()), all.flat().map((one) => one.id)],
      )
      return []
    })
  }

  takeDue(now: Date, limit: number): Promise<{ carrier: string; number: string }[]> {
    return this.database.session().query(
      `UPDATE tracking.waybills SET next_poll_at = $1::timestamptz + interval '15 minutes'
       WHERE id = ANY(ARRAY(SELECT id FROM tracking.waybills WHERE next_poll_at <= $1 AND number IS NOT NULL
                            ORDER BY next_poll_at LIMIT $2 FOR UPDATE SKIP LOCKED))
       RETURNING carrier, number`,
      [now, limit],
    )
  }
}
