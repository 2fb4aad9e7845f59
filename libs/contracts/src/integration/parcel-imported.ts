import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId, customerShape, instant, moneyShape, waybillState } from '../shapes.ts'

/** A line of a merchant's file tells of a parcel that another system sent, for the first time or anew. On the stream of its order. */
export const ParcelImported = defineEvent({
  name: 'integration.parcel-imported',
  version: 1,
  stream: 'integration.order',
  key: (data) => `${data.shopDomain}/${data.externalId}`,
  since: (data) => data.placedAt,
  isOfPerson: true,
  data: z.object({
    shopDomain: z.string(),
    externalId: z.string().regex(/^\d+$/),
    name: z.string(),
    placedAt: instant,
    carrier: carrierId,
    carrierName: z.string(),
    number: z.string(),
    /** Absent when the file's words were not understood. */
    state: waybillState.optional(),
    exception: z.string().optional(),
    /** The file's own words for its state. */
    description: z.string(),
    /** Since when it is in this state, as far as the file says. */
    at: instant,
    customer: customerShape,
    address: z.string(),
    city: z.string(),
    department: z.string(),
    contents: z.string(),
    total: moneyShape,
    collect: moneyShape.optional(),
  }),
})
