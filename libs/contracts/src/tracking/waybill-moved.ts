import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, parcelShape, waybillState } from '../shapes.ts'

/** The parcel reached a new state. A late movement that changes nothing is only in the history. */
export const WaybillMoved = defineEvent({
  name: 'tracking.waybill-moved',
  version: 1,
  stream: 'tracking.waybill',
  key: (data) => data.orderId,
  data: parcelShape.extend({
    state: waybillState,
    previous: waybillState,
    at: instant,
    code: z.string(),
    description: z.string(),
    movedIn: z.string().optional(),
    exception: z.string().optional(),
  }),
})
