import type { Database } from '@litper/ports'
import type { FulfillmentRow, Fulfillments } from '../usecases/fulfillments.ts'

interface Raw {
  waybill_id: string
  order_id: string
  external_order_id: string
  shop_domain: string
  number: string
  state: FulfillmentRow['state']
  fulfillment_id: string | null
}

export class PostgresFulfillments implements Fulfillments {
  constructor(private readonly database: Database) {}

  async expect(row: Omit<FulfillmentRow, 'state' | 'fulfillmentId'>): Promise<void> {
    await this.database.session().query(
      `INSERT INTO integration.fulfillments (waybill_id, tenant_id, order_id, external_order_id, shop_domain, number)
       VALUES ($1, nullif(current_setting('litper.tenant', true), '')::uuid, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [row.waybillId, row.orderId, row.externalOrderId, row.shopDomain, row.number],
    )
  }

  async find(waybillId: string): Promise<FulfillmentRow | undefined> {
    const [row] = await this.database
      .session()
      .query<Raw>('SELECT * FROM integration.fulfillments WHERE waybill_id = $1', [waybillId])
    return (
      row && {
        waybillId: row.waybill_id,
        orderId: row.order_id,
        externalOrderId: row.external_order_id,
        shopDomain: row.shop_domain,
        number: row.number,
        state: row.state,
        fulfillmentId: row.fulfillment_id ?? undefined,
      }
    )
  }

  async settle(
    waybillId: string,
    outcome: { state: 'done'; fulfillmentId: string } | { state: 'failed' },
  ): Promise<void> {
    await this.database
      .session()
      .query('UPDATE integration.fulfillments SET state = $2, fulfillment_id = $3 WHERE waybill_id = $1', [
        waybillId,
        outcome.state,
        outcome.state === 'done' ? outcome.fulfillmentId : null,
      ])
  }
}
