import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { BulkItem, BulkJob, BulkVerdict } from '../domain/bulk.ts'
import type { BulkCounts, BulkStore, Phase } from '../usecases/bulk-ports.ts'
import { BulkItemEntity, BulkJobEntity } from './bulk.entity.ts'

/** What a job's filter names: $1 a status, $2 a reason, each perhaps NULL. */
const NAMED = `($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR (status = 'on_hold' AND document->'hold'->>'reason' = $2))`

/** Bulk work in PostgreSQL. */
export class PostgresBulkStore implements BulkStore {
  private readonly jobs
  private readonly items
  constructor(private readonly database: Database) {
    this.jobs = tableOf(database, BulkJobEntity)
    this.items = tableOf(database, BulkItemEntity)
  }

  async add(job: BulkJob): Promise<void> {
    await this.jobs.save({ ...job, createdAt: new Date(job.createdAt), endedAt: undefined })
  }

  /** In one statement: what the filter names now, and nothing that comes later. */
  async take(job: BulkJob, most: number): Promise<void> {
    const { status, reason } = job.filter
    await this.database.session().query(
      `INSERT INTO orders.bulk_items (tenant_id, job_id, order_id, order_name)
       SELECT tenant_id, $3, id, name FROM orders.orders WHERE ${NAMED} ORDER BY id DESC LIMIT $4`,
      [status ?? null, reason ?? null, job.id, most],
    )
  }

  async countOf({ status, reason }: BulkJob['filter']): Promise<number> {
    const [row] = await this.database
      .session()
      .query<{ n: number }>(`SELECT count(*)::int AS n FROM orders.orders WHERE ${NAMED}`, [
        status ?? null,
        reason ?? null,
      ])
    return row!.n
  }

  async lock(id: string): Promise<BulkJob | undefined> {
    const row = await this.jobs.lock({ id })
    return row && jobFrom(row)
  }

  async find(id: string): Promise<BulkJob | undefined> {
    const row = await this.jobs.read({ id })
    return row && jobFrom(row)
  }

  async page(query: { after?: string; limit: number }): Promise<BulkJob[]> {
    return (await this.jobs.page(query)).map(jobFrom)
  }

  async move(id: string, state: BulkJob['state'], endedAt?: Date): Promise<void> {
    await this.jobs.change({ id, state, ...(endedAt && { endedAt }) })
  }

  async next(jobId: string, phase: Phase, limit: number): Promise<BulkItem[]> {
    const waiting = phase === 'check' ? 'forecast IS NULL' : `verdict IS NULL AND forecast IS DISTINCT FROM 'refused'`
    const rows = await this.items.select(`WHERE job_id = $1 AND ${waiting} ORDER BY order_id LIMIT $2`, [jobId, limit])
    return rows.map(itemFrom)
  }

  async note(jobId: string, items: readonly BulkItem[]): Promise<void> {
    await Promise.all(items.map((item) => this.items.set({ jobId, ...item })))
  }

  async itemsOf(jobId: string, query: Parameters<BulkStore['itemsOf']>[1]): Promise<BulkItem[]> {
    const rows = await this.items.select(
      `WHERE job_id = $1 AND ($2::uuid IS NULL OR order_id > $2)
         AND ($3::text IS NULL OR coalesce(verdict, forecast) = $3) ORDER BY order_id LIMIT $4`,
      [jobId, query.after ?? null, query.verdict ?? null, query.limit],
    )
    return rows.map(itemFrom)
  }

  async countsOf(jobIds: readonly string[]): Promise<ReadonlyMap<string, BulkCounts>> {
    const rows = await this.database
      .session()
      .query<CountRow>(
        `SELECT job_id, forecast, verdict, count(*)::int AS n FROM orders.bulk_items WHERE job_id = ANY($1) GROUP BY 1, 2, 3`,
        [jobIds],
      )
    const counts = new Map(jobIds.map((id) => [id, { forecast: {} as Sums, verdict: {} as Sums }]))
    for (const { job_id, forecast, verdict, n } of rows) {
      const of = counts.get(job_id)!
      if (forecast) of.forecast[forecast] = (of.forecast[forecast] ?? 0) + n
      if (verdict) of.verdict[verdict] = (of.verdict[verdict] ?? 0) + n
    }
    return counts
  }
}

type Sums = Partial<Record<BulkVerdict, number>>
interface CountRow {
  readonly job_id: string
  readonly forecast: BulkVerdict | null
  readonly verdict: BulkVerdict | null
  readonly n: number
}
const jobFrom = ({ createdAt, endedAt, ...row }: RowOf<typeof BulkJobEntity>): BulkJob => ({
  ...row,
  createdAt: createdAt.toISOString(),
  ...(endedAt && { endedAt: endedAt.toISOString() }),
})
const itemFrom = ({ jobId: _, ...item }: RowOf<typeof BulkItemEntity>): BulkItem => item
