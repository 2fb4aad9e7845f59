import { type NewRowOf, type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { DeliveryException } from '../domain/exception.ts'
import type { ExceptionFacets, ExceptionQuery, ExceptionStore } from '../usecases/exception-ports.ts'
import { ExceptionEntity } from './exception.entity.ts'

/** The novedades in PostgreSQL. */
export class PostgresExceptionStore implements ExceptionStore {
  private readonly exceptions
  constructor(private readonly database: Database) {
    this.exceptions = tableOf(database, ExceptionEntity)
  }

  async open(all: readonly DeliveryException[]): Promise<void> {
    await Promise.all(all.map((one) => this.exceptions.put(toRow(one))))
  }

  async close(waybillIds: readonly string[]): Promise<void> {
    await Promise.all(waybillIds.map((waybillId) => this.exceptions.set({ waybillId, state: 'closed' })))
  }

  async lock(waybillId: string): Promise<DeliveryException | undefined> {
    const row = await this.exceptions.lock({ waybillId })
    return row && fromRow(row)
  }

  async find(waybillId: string): Promise<DeliveryException | undefined> {
    const row = await this.exceptions.read({ waybillId })
    return row && fromRow(row)
  }

  save(one: DeliveryException): Promise<void> {
    return this.exceptions.save(toRow(one))
  }

  /** By the deadline; the row that the page begins after is looked up by its id. */
  async page({
    state,
    from,
    until,
    family,
    carrier,
    city,
    after,
    limit,
  }: ExceptionQuery): Promise<DeliveryException[]> {
    const rows = await this.exceptions.select(
      `WHERE state = $1 AND ($2::timestamptz IS NULL OR answer_until >= $2) AND ($3::timestamptz IS NULL OR answer_until < $3)
         AND ($4::text IS NULL OR family = $4) AND ($5::text IS NULL OR carrier = $5) AND ($6::text IS NULL OR city = $6)
         AND ($7::uuid IS NULL OR (answer_until, waybill_id) > (SELECT answer_until, waybill_id FROM tracking.exceptions WHERE waybill_id = $7))
       ORDER BY answer_until, waybill_id LIMIT $8`,
      [state, from ?? null, until ?? null, family ?? null, carrier ?? null, city ?? null, after ?? null, limit],
    )
    return rows.map(fromRow)
  }

  async facets(now: Date, soon: Date, tonight: Date): Promise<ExceptionFacets> {
    const rows = await this.database.session().query<FacetRow>(
      `SELECT CASE WHEN answer_until < $1 THEN 'overdue' WHEN answer_until < $2 THEN 'soon' WHEN answer_until < $3 THEN 'today' ELSE 'later' END AS due,
         family, carrier, count(*)::int AS n FROM tracking.exceptions WHERE state = 'open' GROUP BY 1, 2, 3`,
      [now, soon, tonight],
    )
    return { byDue: summed(rows, 'due'), byFamily: summed(rows, 'family'), byCarrier: summed(rows, 'carrier') }
  }

  async countAnswered(from: Date): Promise<number> {
    const [row] = await this.database
      .session()
      .query<{ n: number }>(
        `SELECT count(*)::int AS n FROM tracking.exceptions WHERE state = 'answered' AND answered_at >= $1`,
        [from],
      )
    return row!.n
  }
}

interface FacetRow {
  readonly due: string
  readonly family: string
  readonly carrier: string
  readonly n: number
}
function summed(rows: readonly FacetRow[], by: 'due' | 'family' | 'carrier'): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const row of rows) sums[row[by]] = (sums[row[by]] ?? 0) + row.n
  return sums
}

const toRow = (one: DeliveryException): NewRowOf<typeof ExceptionEntity> => ({
  ...one,
  openedAt: new Date(one.openedAt),
  answerUntil: new Date(one.answerUntil),
  answeredAt: one.answeredAt ? new Date(one.answeredAt) : undefined,
})
const fromRow = ({ openedAt, answerUntil, answeredAt, ...row }: RowOf<typeof ExceptionEntity>): DeliveryException => ({
  ...row,
  openedAt: openedAt.toISOString(),
  answerUntil: answerUntil.toISOString(),
  answeredAt: answeredAt?.toISOString(),
})
