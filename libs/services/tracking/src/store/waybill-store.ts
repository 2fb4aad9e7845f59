import { add, firstIdAt, type TenantId } from '@litper/kernel'
import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Movement, Parcel, Position, State, Waybill } from '../domain/waybill.ts'
import type { WaybillStore, WhoseWaybills } from '../usecases/ports.ts'
import { fromRow, MovementEntity, toRow, WaybillEntity } from './waybill.entity.ts'

/** Waybills and their history in PostgreSQL; what carriers send in bulk is written in bulk. */
export class PostgresWaybillStore implements WaybillStore {
  private readonly waybills
  private readonly movements
  constructor(private readonly database: Database) {
    this.waybills = tableOf(database, WaybillEntity)
    this.movements = tableOf(database, MovementEntity)
  }

  add(waybill: Waybill): Promise<boolean> {
    return this.waybills.add(toRow(waybill))
  }

  save(waybill: Waybill, nextPollAt: Date | undefined): Promise<void> {
    return this.waybills.save(toRow(waybill, nextPollAt))
  }

  async note(waybill: Waybill): Promise<void> {
    const { id, document } = toRow(waybill)
    await this.waybills.change({ id, document })
  }

  async lock(id: string): Promise<Waybill | undefined> {
    return some(await this.waybills.lock({ id }))
  }

  async read(id: string): Promise<Waybill | undefined> {
    return some(await this.waybills.read({ id }))
  }

  async lockByNumbers(carrier: string, numbers: readonly string[]): Promise<Waybill[]> {
    return (await this.waybills.lockAll(numbers.map((number) => ({ carrier, number })))).map(fromRow)
  }

  async ofOrder(orderId: string): Promise<Waybill[]> {
    return (await this.waybills.readAll({ orderId })).map(fromRow)
  }

  async lockOfOrder(orderId: string): Promise<Waybill[]> {
    return (await this.waybills.lockAll({ orderId })).map(fromRow)
  }

  async byNumber(number: string): Promise<Waybill | undefined> {
    return some(await this.waybills.read({ number }))
  }

  async page(query: { after?: string; limit: number }): Promise<Waybill[]> {
    return (await this.waybills.page(query)).map(fromRow)
  }

  async some(ids: readonly string[]): Promise<Waybill[]> {
    return (await this.waybills.readAll(ids.map((id) => ({ id })))).map(fromRow)
  }

  async remember(movements: readonly (Movement & { waybillId: string })[]): Promise<void> {
    await this.movements.addAll(
      movements.map(({ waybillId, at, code, state, exception, description, city }) => {
        return { waybillId, at: new Date(at), code, state, exception, description, city }
      }),
    )
  }

  async history(waybillId: string): Promise<Movement[]> {
    return (await this.heard(waybillId)).map(({ seenAt: _, ...movement }) => movement)
  }

  async heard(waybillId: string): Promise<(Movement & { readonly seenAt: string })[]> {
    const rows = await this.movements.readAll({ waybillId }, { order: { at: 'ASC', code: 'ASC' } })
    return rows.map(({ waybillId: _, at, receivedAt, ...movement }) => {
      return { ...movement, at: at.toISOString(), seenAt: receivedAt.toISOString() }
    })
  }

  async countLiving() {
    const rows = await this.database.session().query<{ state: State; n: number; collect: string | null }>(
      `SELECT state, count(*)::int AS n, sum((document->'collect'->>'amount')::numeric)::text AS collect FROM tracking.waybills
       WHERE state NOT IN ('delivered', 'returned', 'lost', 'cancelled', 'refused') GROUP BY 1`,
      [],
    )
    const byState = Object.fromEntries(rows.map(({ state, n }) => [state, n])) as Partial<Record<State, number>>
    const amounts = rows.map(({ collect }) => ({ amount: collect ?? '0', currency: 'COP' }))
    return { byState, toCollect: amounts.reduce(add, { amount: '0', currency: 'COP' }) }
  }

  async countMade(from: Date, until: Date): Promise<number> {
    const [row] = await this.database
      .session()
      .query<{ n: number }>('SELECT count(*)::int AS n FROM tracking.waybills WHERE id >= $1 AND id < $2', [
        firstIdAt(from),
        firstIdAt(until),
      ])
    return row!.n
  }

  async moveMany(moved: readonly { id: string; position: Position; nextPollAt: Date | undefined }[]): Promise<void> {
    await this.waybills.changeAll(
      moved.map(({ id, position: { state, exception, at }, nextPollAt }) => {
        return { id, state, exception, movedAt: at ? new Date(at) : undefined, nextPollAt }
      }),
    )
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

  async startPolling(carrier: string, now: Date): Promise<number> {
    const started = await this.database.session().query(
      `UPDATE tracking.waybills SET next_poll_at = $2
       WHERE carrier = $1 AND next_poll_at IS NULL AND number IS NOT NULL AND created_at > $2::timestamptz - interval '90 days'
         AND state NOT IN ('requested', 'delivered', 'returned', 'lost', 'cancelled', 'refused') RETURNING id`,
      [carrier, now],
    )
    return started.length
  }

  async lookup(token: string): Promise<{ id: string; tenant: TenantId } | undefined> {
    const row = await this.waybills.lookup({ token })
    return row && { id: row.id, tenant: row.tenantId }
  }

  async ofPerson({ ids, orders, shopOrders, numbers }: WhoseWaybills): Promise<Waybill[]> {
    return this.locked(
      await this.waybills.select(
        `WHERE id = ANY($1::uuid[]) OR order_id = ANY($2::uuid[]) OR number = ANY($3::text[])
           OR (document->>'shopDomain') || '/' || (document->>'externalId') = ANY($4::text[])`,
        [ids, orders, numbers, shopOrders].map((some) => [...some]),
      ),
    )
  }

  async ofShop(shopDomain: string): Promise<Waybill[]> {
    return this.locked(await this.waybills.select("WHERE document->>'shopDomain' = $1", [shopDomain]))
  }

  async forget(waybills: readonly Waybill[]): Promise<void> {
    await this.waybills.changeAll(
      waybills.map(({ successor, ...waybill }) => {
        const { id, document } = toRow({
          ...withoutReceiver(waybill),
          ...(successor && { successor: withoutReceiver(successor) }),
        })
        return { id, document: { ...document, forgotten: true } }
      }),
    )
    // a code may stand where an exception is told; a carrier's own words may name who took the parcel
    await this.database.session().query(
      `UPDATE tracking.waybill_events SET description = '', exception = CASE WHEN exception ~ '^[a-z0-9_.-]+$' THEN exception END
       WHERE waybill_id = ANY($1::uuid[]) AND (description <> '' OR exception IS NOT NULL)`,
      [waybills.map(({ id }) => id)],
    )
    await this.database.session().query(
      `UPDATE tracking.exceptions SET answers = (SELECT coalesce(jsonb_agg(one - 'address' - 'note'), '[]') FROM jsonb_array_elements(answers) one)
       WHERE waybill_id = ANY($1::uuid[])`,
      [waybills.map(({ id }) => id)],
    )
  }

  private async locked(found: readonly { id: string }[]): Promise<Waybill[]> {
    return (await this.waybills.lockAll(found.map(({ id }) => ({ id })))).map(fromRow)
  }
}

const withoutReceiver = <T extends Parcel>(parcel: T): T => ({
  ...parcel,
  customer: { firstName: '', lastName: '' },
  destination: { ...parcel.destination, address: '', notes: undefined },
})
const some = (row: RowOf<typeof WaybillEntity> | undefined) => row && fromRow(row)
