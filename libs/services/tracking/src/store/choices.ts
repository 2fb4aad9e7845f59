import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { ChoiceStore } from '../usecases/ports.ts'
import { ChoiceEntity } from './carrier.entity.ts'

export class PostgresChoiceStore implements ChoiceStore {
  private readonly choices

  constructor(database: Database) {
    this.choices = tableOf(database, ChoiceEntity)
  }

  put(orderId: string, carrier: string): Promise<void> {
    return this.choices.put({ orderId, carrier })
  }

  async of(orderId: string): Promise<string | undefined> {
    return (await this.choices.read({ orderId }))?.carrier
  }
}
