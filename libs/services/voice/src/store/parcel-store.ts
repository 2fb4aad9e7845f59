import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { Parcel } from '../domain/parcel.ts'
import type { ParcelStore, PeopleStore, Person } from '../usecases/ports.ts'
import { ParcelEntity, PersonEntity } from './entities.ts'

export class PostgresParcelStore implements ParcelStore {
  private readonly parcels
  constructor(database: Database) {
    this.parcels = tableOf(database, ParcelEntity)
  }

  /** Writes what is given and leaves the rest; events of two streams may come in either order. */
  async keep(parcel: Partial<Parcel> & { orderId: string }): Promise<void> {
    await this.parcels.put(parcel)
  }

  find(orderId: string): Promise<Parcel | undefined> {
    return this.parcels.read({ orderId })
  }

  async withNumbers(numbers: readonly string[]): Promise<Parcel[]> {
    if (numbers.length === 0) return []
    const sql = `WHERE number = ANY($1) OR regexp_replace(order_name, '\\D', '', 'g') = ANY($1) ORDER BY order_id DESC LIMIT 20`
    return [...(await this.parcels.select(sql, [[...numbers]]))]
  }

  async unconfirmed(before: Date, limit: number): Promise<Parcel[]> {
    const sql =
      "WHERE status = 'confirming' AND asked_at <= $1 AND phone IS NOT NULL ORDER BY asked_at, order_id LIMIT $2"
    return [...(await this.parcels.select(sql, [before.toISOString(), limit]))]
  }

  async inState(
    state: string,
    { city, carrier }: { city?: string; carrier?: string },
    limit: number,
  ): Promise<Parcel[]> {
    const sql = `WHERE state = $1 AND status <> 'cancelled' AND phone IS NOT NULL AND ($2::text IS NULL OR lower(city) = lower($2))
      AND ($3::text IS NULL OR carrier = $3) ORDER BY moved_at, order_id LIMIT $4`
    return [...(await this.parcels.select(sql, [state, city ?? null, carrier ?? null, limit]))]
  }
}

export class PostgresPeopleStore implements PeopleStore {
  private readonly people
  constructor(database: Database) {
    this.people = tableOf(database, PersonEntity)
  }

  find(phone: string): Promise<Person | undefined> {
    return this.people.read({ phone })
  }

  async optOut(phone: string, by: string, at: Date | undefined): Promise<void> {
    await this.people.put({ phone, optedOutAt: at, optedOutBy: at && by })
  }

  async noteUnproved(phone: string, at: Date, since: Date): Promise<void> {
    await this.people.add({ phone })
    const row = await this.people.lock({ phone })
    const before = row?.unprovedAt && row.unprovedAt >= since ? row.unproved : 0
    await this.people.change({ phone, unproved: before + 1, unprovedAt: at })
  }
}
