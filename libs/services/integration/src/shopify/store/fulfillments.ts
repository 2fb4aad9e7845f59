import { tableOf } from '@litper/platform'
import type { Database } from '@litper/ports'
import type { FulfillmentRow, Fulfillments, NewFulfillmentRow } from '../usecases/fulfillments.ts'
import { FulfillmentEntity } from './entities.ts'

export class PostgresFulfillments implements Fulfillments {
  private readonly fulfillments
  constructor(database: Database) {
    this.fulfillments = tableOf(database, FulfillmentEntity)
  }

  async expect(row: NewFulfillmentRow): Promise<void> {
    await this.fulfillments.add(row)
  }

  find(waybillId: string): Promise<FulfillmentRow | undefined> {
    return this.fulfillments.read({ waybillId })
  }

  async leaving(orderId: string): Promise<FulfillmentRow[]> {
    const rows = await this.fulfillments.select('WHERE order_id = $1 AND called_off AND NOT taken_back', [orderId])
    return [...rows]
  }

  callOff(waybillId: string): Promise<void> {
    return this.fulfillments.set({ waybillId, calledOff: true })
  }

  takeBack(waybillId: string): Promise<void> {
    return this.fulfillments.set({ waybillId, takenBack: true })
  }

  settle(waybillId: string, outcome: { state: 'done'; fulfillmentId: string } | { state: 'failed' }): Promise<void> {
    return this.fulfillments.set({ waybillId, fulfillmentId: undefined, ...outcome })
  }
}
