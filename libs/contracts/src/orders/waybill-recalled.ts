import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** The order changed before its parcel left: what its waybill says is no longer so. The next one has `revision`. */
export const WaybillRecalled = defineEvent({
  name: 'orders.waybill-recalled',
  version: 1,
  stream: 'orders.order',
  key: (data) => data.orderId,
  data: z.object({ orderId: z.uuid(), revision: z.number().int(), why: z.string() }),
})
