import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import { ParcelEntity } from './entities.ts'

export class ParcelRows {
  private readonly parcels
  constructor(database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
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
}

const parcelFrom = (row: RowOf<typeof ParcelEntity>): Parcel => ({ ...row, movedAt: row.movedAt?.toISOString() })
