import { DEFAULT_WEIGHTS, type RiskWeights } from '@litper/metrics'
import { currentTenant, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { KeptRisk, LightRow, RiskQuery, RiskStore, UnderWay } from '../usecases/risk-ports.ts'
import { RiskEntity, StoodEntity, WeightsEntity } from './entities.ts'

const OPEN = 'w.delivered_at IS NULL AND w.returned_at IS NULL AND w.lost_at IS NULL AND w.cancelled_at IS NULL'
const UNDER_WAY = `SELECT w.waybill_id, w.order_id, w.state, w.created_at, w.moved_at, w.expected_at, w.exceptions, w.family,
    w.collect::float8 AS collect, coalesce(w.carrier, '') AS carrier, coalesce(w.city, '') AS city,
    EXISTS (SELECT FROM analytics.orders r WHERE r.customer_key = o.customer_key AND r.returned_at IS NOT NULL
      AND r.order_id <> w.order_id) AS refused_before
  FROM analytics.waybills w LEFT JOIN analytics.orders o ON o.order_id = w.order_id
  WHERE ${OPEN} AND w.created_at IS NOT NULL`
interface Read {
  waybill_id: string
  order_id: string
  state: string
  created_at: Date
  moved_at: Date | null
  expected_at: Date | null
  exceptions: number | null
  family: string | null
  collect: number | null
  carrier: string
  city: string
  refused_before: boolean
}
/** Parcels under way by one column, with those of each level. */
const lightsBy = (column: 'carrier' | 'city') => `
  SELECT '${column}' AS kind, coalesce(w.${column}, '') AS name, count(*)::int AS parcels,
    (count(*) FILTER (WHERE r.level = 'urgent'))::int AS urgent,
    (count(*) FILTER (WHERE r.level = 'attention'))::int AS attention,
    (count(*) FILTER (WHERE r.level = 'watch'))::int AS watch
  FROM analytics.waybills w LEFT JOIN analytics.risks r ON r.waybill_id = w.waybill_id
  WHERE ${OPEN} AND w.created_at IS NOT NULL GROUP BY 2`
const LIGHTS = `${lightsBy('carrier')} UNION ALL ${lightsBy('city')}`
const KEPT_DAYS = 14
/** Cities beyond these have no light of their own: too few parcels to say anything. */
const MOST_LIGHTS = 400

export class PostgresRiskStore implements RiskStore {
  private readonly risks
  private readonly made
  private readonly stood

  constructor(private readonly database: Database) {
    this.risks = tableOf(database, RiskEntity)
    this.made = tableOf(database, WeightsEntity)
    this.stood = tableOf(database, StoodEntity)
  }

  async underWay(waybillIds: readonly string[]): Promise<readonly UnderWay[]> {
    return (await this.query<Read>(`${UNDER_WAY} AND w.waybill_id = ANY($1::uuid[])`, [waybillIds])).map(parcelOf)
  }

  async pageUnderWay(after: string | undefined, limit: number): Promise<readonly UnderWay[]> {
    const rows = await this.query<Read>(
      `${UNDER_WAY} AND ($1::uuid IS NULL OR w.waybill_id > $1) ORDER BY w.waybill_id LIMIT $2`,
      [after ?? null, limit],
    )
    return rows.map(parcelOf)
  }

  async underWayMade(since: Date, until: Date): Promise<readonly UnderWay[]> {
    const sql = `${UNDER_WAY} AND w.created_at >= $1 AND w.created_at < $2 ORDER BY w.waybill_id`
    return (await this.query<Read>(sql, [since, until])).map(parcelOf)
  }

  async stoodUntil(): Promise<Date | undefined> {
    return (await this.stood.readAll({}))[0]?.madeBefore
  }

  keepStoodUntil(madeBefore: Date): Promise<void> {
    return this.stood.put({ madeBefore })
  }

  kept(waybillIds: readonly string[]): Promise<readonly KeptRisk[]> {
    return this.risks.readAll(waybillIds.map((waybillId) => ({ waybillId })))
  }

  async put(risks: readonly KeptRisk[]): Promise<void> {
    // at the same time: one statement for all
    await Promise.all(risks.map((risk) => this.risks.put({ ...risk }, { by: ['tenantId', 'waybillId'] })))
  }

  async remove(waybillIds: readonly string[]): Promise<void> {
    if (waybillIds.length > 0)
      await this.query('DELETE FROM analytics.risks WHERE waybill_id = ANY($1::uuid[])', [waybillIds])
  }

  page({ level, carrier, city, after, limit }: RiskQuery): Promise<readonly KeptRisk[]> {
    return this.risks.select(
      `WHERE ($1::text IS NULL OR level = $1) AND ($2::text IS NULL OR carrier = $2) AND ($3::text IS NULL OR city = $3)
         AND ($4::int IS NULL OR (score <= $4 AND (score < $4 OR waybill_id < $5::uuid)))
       ORDER BY score DESC, waybill_id DESC LIMIT $6`,
      [level ?? null, carrier ?? null, city ?? null, after?.score ?? null, after?.waybillId ?? null, limit],
    )
  }

  async weights(): Promise<RiskWeights> {
    const [row] = await this.made.select('ORDER BY version DESC LIMIT 1', [])
    return row ? { ...row.weights, version: row.version } : DEFAULT_WEIGHTS
  }

  async madeBy(version: number): Promise<string> {
    return (await this.made.readAll({ version }))[0]?.madeBy ?? 'litper'
  }

  async addWeights(weights: Omit<RiskWeights, 'version'>, by: string, at: Date): Promise<RiskWeights> {
    const version = (await this.weights()).version + 1
    await this.made.save({ version, weights, madeBy: by, madeAt: at })
    return { ...weights, version }
  }

  lights(): Promise<readonly LightRow[]> {
    return this.query<LightRow>(
      `SELECT * FROM (${LIGHTS}) l ORDER BY kind, parcels DESC, name LIMIT ${MOST_LIGHTS}`,
      [],
    )
  }

  lightsAt(hour: Date): Promise<readonly LightRow[]> {
    return this.query<LightRow>(
      'SELECT kind, name, parcels, urgent, attention, watch FROM analytics.risk_hours WHERE hour = $1',
      [hour],
    )
  }

  async keepLights(hour: Date): Promise<void> {
    await this.query(
      `INSERT INTO analytics.risk_hours (tenant_id, hour, kind, name, parcels, urgent, attention, watch)
       SELECT $1::uuid, $2::timestamptz, kind, name, parcels, urgent, attention, watch FROM (${LIGHTS}) l
       ON CONFLICT DO NOTHING`,
      [currentTenant(), hour],
    )
    await this.query('DELETE FROM analytics.risk_hours WHERE hour < $1', [
      new Date(hour.getTime() - KEPT_DAYS * 86_400_000),
    ])
  }

  private query<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }
}

const parcelOf = (row: Read): UnderWay => ({
  waybillId: row.waybill_id,
  orderId: row.order_id,
  state: row.state,
  createdAt: row.created_at.getTime(),
  movedAt: row.moved_at?.getTime(),
  expectedAt: row.expected_at?.getTime(),
  exceptions: row.exceptions ?? 0,
  family: row.family ?? undefined,
  collect: row.collect ?? undefined,
  carrier: row.carrier,
  city: row.city,
  refusedBefore: row.refused_before,
})
