import { type NewRowOf, type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { CustomerRequest, Rating } from '../domain/customer-request.ts'
import type { CustomerRequestStore } from '../usecases/customer-request-ports.ts'
import { CustomerRequestEntity, RatingEntity } from './customer-request.entity.ts'

export class PostgresCustomerRequestStore implements CustomerRequestStore {
  private readonly requests
  private readonly ratings

  constructor(private readonly database: Database) {
    this.requests = tableOf(database, CustomerRequestEntity)
    this.ratings = tableOf(database, RatingEntity)
  }

  async lock(id: string): Promise<CustomerRequest | undefined> {
    const row = await this.requests.lock({ id })
    return row && fromRow(row)
  }

  save(request: CustomerRequest): Promise<void> {
    return this.requests.save(toRow(request))
  }

  async ofWaybill(waybillId: string): Promise<CustomerRequest[]> {
    return (await this.requests.readAll({ waybillId })).map(fromRow)
  }

  async page({ state, orderId, after, limit }: Parameters<CustomerRequestStore['page']>[0]) {
    const where = { ...(state && { state }), ...(orderId && { orderId }) }
    const rows = await this.requests.page({ where, ...(after && { after }), limit })
    return rows.map(fromRow)
  }

  rate({ ratedAt, ...rating }: Rating): Promise<void> {
    return this.ratings.put({ ...rating, ratedAt: new Date(ratedAt) })
  }

  async ratingOf(waybillId: string): Promise<Rating | undefined> {
    const row = await this.ratings.read({ waybillId })
    return row && { ...row, ratedAt: row.ratedAt.toISOString() }
  }

  async forget(waybillIds: readonly string[]): Promise<void> {
    await this.database
      .session()
      .query(`UPDATE tracking.customer_requests SET text = NULL, answer = NULL WHERE waybill_id = ANY($1::uuid[])`, [
        waybillIds,
      ])
  }
}

const toRow = (one: CustomerRequest): NewRowOf<typeof CustomerRequestEntity> => ({
  ...one,
  askedAt: new Date(one.askedAt),
  answeredAt: one.answeredAt ? new Date(one.answeredAt) : undefined,
})
const fromRow = ({ askedAt, answeredAt, ...row }: RowOf<typeof CustomerRequestEntity>): CustomerRequest => ({
  ...row,
  askedAt: askedAt.toISOString(),
  answeredAt: answeredAt?.toISOString(),
})
