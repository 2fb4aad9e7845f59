import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import { ParcelEntity, SentEntity } from './entities.ts'

export class ParcelRows {
  private readonly parcels
  private readonly sent
  constructor(database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
    this.sent = tableOf(database, SentEntity)
  }

  /** Writes what is given and leaves the rest; events of two streams may come in either order. */
  async keep({ movedAt, ...parcel }: Partial<Parcel> & { orderId: string }): Promise<void> {
    await this.parcels.put({ ...parcel, ...(movedAt !== undefined && { movedAt: new Date(movedAt) }) })
  }

  async ofPhone(phone: string): Promise<Parcel[]> {
    return (await this.parcels.readAll({ phone }, { order: { createdAt: 'DESC' }, limit: 10 })).map(parcelFrom)
  }

  async claim(numbers: readonly string[], phone: string): Promise<Parcel | undefined> {
    const [row] = await this.parcels.select(
      `WHERE phone = $1 AND (number = ANY($2) OR regexp_replace(order_name, '\\D', '', 'g') = ANY($2)) ORDER BY created_at DESC LIMIT 1`,
      [phone, [...numbers]],
    )
    return row && parcelFrom(row)
  }

  async find(orderId: string): Promise<Parcel | undefined> {
    const row = await this.parcels.lock({ orderId })
    return row && parcelFrom(row)
  }

  async ofWaybills(numbers: readonly string[]): Promise<Parcel[]> {
    return (await this.parcels.select('WHERE number = ANY($1) LIMIT 5', [[...numbers]])).map(parcelFrom)
  }

  async keepSent(providerMessageId: string, orderId: string): Promise<void> {
    await this.sent.put({ providerMessageId, orderId })
  }

  async orderOfSent(providerMessageId: string): Promise<string | undefined> {
    return (await this.sent.read({ providerMessageId }))?.orderId
  }
}

const parcelFrom = (row: RowOf<typeof ParcelEntity>): Parcel => ({ ...row, movedAt: row.movedAt?.toISOString() })
