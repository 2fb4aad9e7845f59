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
    await this.database.session().batch('fulfillments.expect', row, async (rows) => {
      await this.database.session().query(
        `INSERT INTO integration.fulfillments (waybill_id, tenant_id, order_id, external_order_id, shop_domain, number)
         SELECT "waybillId", nullif(current_setting('litper.tenant', true), '')::uuid, "orderId", "externalOrderId", "shopDomain", number
         FROM json_to_recordset($1::json) AS f("waybillId" uuid, "orderId" uuid, "externalOrderId" text, "shopDomain" text, number text)
         ON CONFLICT DO NOTHING`,
        [JSON.stringify(rows)],
      )
      return []
    })
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
    await this.database.session().batch('fulfillments.settle', { waybillId, ...outcome }, async (all) => {
      await this.database.session().query(
        `UPDATE integration.fulfillments f SET state = o.state, fulfillment_id = o."fulfillmentId"
         FROM json_to_recordset($1::json) AS o("waybillId" uuid, state text, "fulfillmentId" text)
         WHERE f.waybill_id = o."waybillId" AND f.waybill_id = ANY($2::uuid[])`,
        [JSON.stringify(all), all.map((one) => one.waybillId)],
      )
      return []
    })
  }
}
