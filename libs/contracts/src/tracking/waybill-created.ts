import { defineEvent } from '../define-event.ts'
import { instant, parcelShape } from '../shapes.ts'

/** The carrier gave a number and a label. */
export const WaybillCreated = defineEvent({
  name: 'tracking.waybill-created',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: parcelShape.extend({ expectedAt: instant.optional() }),
})
