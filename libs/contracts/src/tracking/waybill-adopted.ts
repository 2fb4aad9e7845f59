import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, parcelShape, waybillState } from '../shapes.ts'

/** A parcel that was sent without us is followed from now on. Nobody is written to because of it: it is old news to its customer. */
export const WaybillAdopted = defineEvent({
  name: 'tracking.waybill-adopted',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: parcelShape.extend({ state: waybillState, at: instant, exception: z.string().optional() }),
})
