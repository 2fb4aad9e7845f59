import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { FulfillmentRow, Fulfillments } from '../usecases/fulfillments.ts'
import { FulfillmentEntity } from './entities.ts'

export class PostgresFulfillments implements Fulfillments {
  private readonly fulfillments
  constructor(database: Database) {
    this.fulfillments = tableOf(database, FulfillmentEntity)
  }

  async expect(row: Omit<FulfillmentRow, 'state' | 'fulfillmentId'>): Promise<void> {
    await this.fulfillments.add(row)
  }

  find(waybillId: string): Promise<FulfillmentRow | undefined> {
    return this.fulfillments.read({ waybillId })
  }

  settle(waybillId: string, outcome: { state: 'done'; fulfillmentId: string } | { state: 'failed' }): Promise<void> {
    return this.fulfillments.set({ waybillId, fulfillmentId: undefined, ...outcome })
  }
}
