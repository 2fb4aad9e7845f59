import { currentTenant } from '@litper/platform'
import type { Database } from '@litper/ports'
import { type EntityManager, In, LessThan } from 'typeorm'
import type { Movement, Position, State, Waybill } from '../domain/waybill.ts'
import type { WaybillStore } from '../usecases/ports.ts'
import { WaybillEntity } from './waybill.entity.ts'
import { fromRow, toRow } from './waybill-row.ts'

interface MovementRow {
  at: Date
  code: string
  description: string
  state: State | null
  exception: string | null
  city: string | null
}

/** Waybills and their history in PostgreSQL; what carriers send in bulk is written in bulk. */
export class PostgresWaybillStore implements WaybillStore {
  constructor(private readonly database: Database) {}

  private get rows() {
    return (this.database.session().manager as EntityManager).getRepository(WaybillEntity)
  }

  async add(waybill: Waybill): Promise<boolean> {
    const insert = this.rows
      .createQueryBuilder()
      .insert()
      .values(toRow(waybill) as never)
    const { raw } = await insert.orIgnore().returning('id').execute()
    return (raw as unknown[]).length > 0
  }

  async save(waybill: Waybill, nextPollAt: Date | undefined): Promise<void> {
    const { id, createdAt: _, ...row } = toRow(waybill, nextPollAt)
    await this.rows.update(id, row as never)
  }

  async byId(id: string): Promise<Waybill | undefined> {
    const row = await this.rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
    return row ? fromRow(row) : undefined
  }

  async read(id: string): Promise<Waybill | undefined> {
    const row = await this.rows.findOne({ where: { id } })
    return row ? fromRow(row) : undefined
  }

  async forMovement(carrier: string, numbers: readonly string[]): Promise<Waybill[]> {
    const rows = await this.rows.find({
      where: { carrier, number: In([...numbers]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    })
    return rows.map(fromRow)
  }

  async ofOrder(orderId: string, lock = false): Promise<Waybill[]> {
    const rows = await this.rows.find({
      where: { orderId },
      order: { id: 'ASC' },
      ...(lock && { lock: { mode: 'pessimistic_write' as const } }),
    })
    return rows.map(fromRow)
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
    await this.database.session().query(
      `INSERT INTO tracking.waybill_events (tenant_id, waybill_id, at, code, state, exception, description, city)
       SELECT $1, * FROM unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) ON CONFLICT DO NOTHING`,
      [
        currentTenant(),
        movements.map((m) => m.waybillId),
        movements.map((m) => m.at),
        movements.map((m) => m.code),
        movements.map((m) => m.state ?? null),
        movements.map((m) => m.exception ?? null),
        movements.map((m) => m.description),
        movements.map((m) => m.city ?? null),
      ],
    )
  }

  async history(waybillId: string): Promise<Movement[]> {
    const rows = await this.database
      .session()
      .query<MovementRow>('SELECT * FROM tracking.waybill_events WHERE waybill_id = $1 ORDER BY at, code', [waybillId])
    return rows.map((row) => ({
      at: row.at.toISOString(),
      code: row.code,
      description: row.description,
      state: row.state ?? undefined,
      exception: row.exception ?? undefined,
      city: row.city ?? undefined,
    }))
  }

  async moveMany(moved: readonly { id: string; position: Position; nextPollAt: Date | undefined }[]): Promise<void> {
    await this.database.session().query(
      `UPDATE tracking.waybills w SET state = m.state, exception = m.exception, moved_at = m.at, next_poll_at = m.poll
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[]) AS m(id, state, exception, at, poll) WHERE w.id = m.id`,
      [
        moved.map((m) => m.id),
        moved.map((m) => m.position.state),
        moved.map((m) => m.position.exception ?? null),
        moved.map((m) => m.position.at ?? null),
        moved.map((m) => m.nextPollAt ?? null),
      ],
    )
  }

  takeDue(now: Date, limit: number): Promise<{ carrier: string; number: string }[]> {
    return this.database.session().query(
      `UPDATE tracking.waybills SET next_poll_at = $1::timestamptz + interval '15 minutes'
       WHERE id IN (SELECT id FROM tracking.waybills WHERE next_poll_at <= $1 AND number IS NOT NULL ORDER BY next_poll_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING carrier, number`,
      [now, limit],
    )
  }
}
