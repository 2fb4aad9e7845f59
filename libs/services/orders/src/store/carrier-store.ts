import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { CarrierStore } from '../usecases/ports.ts'
import { CarrierEntity } from './order.entity.ts'

export class PostgresCarrierStore implements CarrierStore {
  private readonly carriers

  constructor(database: Database) {
    this.carriers = tableOf(database, CarrierEntity)
  }

  async usable(): Promise<string[]> {
    const rows = await this.carriers.readAll({}, { order: { carrier: 'ASC' } })
    return rows.filter(({ enabled }) => enabled).map(({ carrier }) => carrier)
  }

  put(carrier: string, enabled: boolean): Promise<void> {
    return this.carriers.put({ carrier, enabled })
  }
}
