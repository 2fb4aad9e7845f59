import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Affected } from '../domain/room/incident.ts'
import type { Hit } from '../domain/room/playbooks.ts'
import type { Counted, Parcel, ParcelStore } from '../usecases/ports.ts'
import { ParcelEntity } from './entities.ts'
import type { CountRow } from './hour-rows.ts'

const OPEN = `state NOT IN ('delivered', 'returned', 'cancelled', 'lost', 'refused')`
const AT = '($1::text IS NULL OR carrier = $1) AND ($2::text IS NULL OR region = $2)'
interface Place {
  readonly carrier?: string
  readonly region?: string
}
const values = ({ carrier = null, region = null }: { carrier?: string | null; region?: string | null }) => [
  carrier,
  region,
]

export class PostgresParcelStore implements ParcelStore {
  private readonly parcels

  constructor(private readonly database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
  }

  private query<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.database.session().query<T>(sql, parameters)
  }

  async put(parcel: Parcel): Promise<void> {
    await this.parcels.put(parcel, { by: ['waybillId'], keep: ['orderId', 'requestedAt'] })
  }

  async change(parcel: Partial<Parcel> & Pick<Parcel, 'waybillId'>): Promise<void> {
    await this.parcels.set(parcel)
  }

  async counts(hour: Date, stuckBefore: Date): Promise<Counted[]> {
    const rows = await this.query<CountRow>(
      `SELECT 'unanswered' AS measure, 'carrier:' || carrier AS subject, count(*)::int AS n FROM crisis.parcels
         WHERE state = 'requested' AND requested_at >= $1 AND requested_at < $1 + interval '1 hour' GROUP BY carrier
       UNION ALL
       SELECT m.measure, p.subject, count(*) FILTER (WHERE m.measure = 'open' OR moved_at < $2)::int
         FROM crisis.parcels, (VALUES ('open'), ('stuck')) m(measure),
           LATERAL (VALUES ('carrier:' || carrier), ('region:' || region), ('carrier:' || carrier || '/region:' || region)) p(subject)
         WHERE ${OPEN} AND state <> 'requested' AND p.subject IS NOT NULL GROUP BY m.measure, p.subject`,
      [hour, stuckBefore],
    )
    return rows.map((row) => ({ ...row, hour }))
  }

  async forgetEnded(before: Date): Promise<void> {
    await this.query(`DELETE FROM crisis.parcels WHERE NOT (${OPEN}) AND moved_at < $1`, [before])
  }

  async affected(place: Place): Promise<Affected> {
    const sql = `SELECT count(*)::int AS parcels, coalesce(sum(collect), 0)::text AS pesos FROM crisis.parcels WHERE ${OPEN} AND ${AT}`
    return (await this.query<Affected>(sql, values(place)))[0]!
  }

  hits(place: Place): Promise<Hit[]> {
    const sql = `SELECT waybill_id AS "waybillId", order_id AS "orderId", number, state FROM crisis.parcels
      WHERE ${OPEN} AND ${AT} ORDER BY waybill_id LIMIT 5000`
    return this.query<Hit>(sql, values(place))
  }

  page(place: Place, { after, limit }: { after?: string; limit: number }) {
    const sql = `SELECT waybill_id AS id, waybill_id AS "waybillId", order_id AS "orderId", number, state, carrier, collect::text
      FROM crisis.parcels WHERE ${OPEN} AND ${AT} AND ($3::uuid IS NULL OR waybill_id < $3) ORDER BY waybill_id DESC LIMIT $4`
    return this.query<Hit & { id: string; carrier: string; collect?: string }>(sql, [
      ...values(place),
      after ?? null,
      limit,
    ])
  }
}
