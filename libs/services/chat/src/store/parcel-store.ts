import { type RowOf, tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import { ParcelEntity, SentEntity } from './entities.ts'

export class ParcelRows {
  private readonly parcels
  private readonly sent
  constructor(private readonly database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
    this.sent = tableOf(database, SentEntity)
  }

  /** Writes what is given and leaves the rest; events of two streams may come in either order. */
  async keep({ movedAt, ...parcel }: Partial<Parcel> & { orderId: string }): Promise<void> {
    await this.parcels.put({ ...parcel, ...(movedAt !== undefined && { movedAt: new Date(movedAt) }) })
  }

  async ofPhone(phone: string): Promise<Parcel[]> {
    const sql = 'WHERE coalesce(owner_phone, phone) = $1 OR also_phone = $1 ORDER BY created_at DESC LIMIT 10'
    return (await this.parcels.select(sql, [phone])).map(parcelFrom)
  }

  /** Who gave another phone for it still asks from their own. */
  async shareWith(orderId: string, phone: string): Promise<void> {
    await this.parcels.set({ orderId, alsoPhone: phone })
  }

  /** What is under the old phone is the new one's; what is bought with the old phone later is not. */
  async moveTo(old: string, phone: string): Promise<void> {
    await this.database
      .session()
      .query('UPDATE chat.parcels SET owner_phone = $2 WHERE coalesce(owner_phone, phone) = $1', [old, phone])
    await this.database.session().query('UPDATE chat.parcels SET also_phone = $2 WHERE also_phone = $1', [old, phone])
  }

  async claim(numbers: readonly string[], phone: string): Promise<Parcel | undefined> {
    const [row] = await this.parcels.select(
      `WHERE (phone = $1 OR coalesce(owner_phone, phone) = $1) AND (number = ANY($2) OR regexp_replace(order_name, '\\D', '', 'g') = ANY($2)) ORDER BY created_at DESC LIMIT 1`,
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
