import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

const share = z.number().min(0).max(1).optional()

/** How a parcel stood three days after its waybill was made, where it was still under way: all that its risk is made of. */
export const ParcelStood = defineEvent({
  name: 'analytics.parcel-stood',
  version: 1,
  stream: 'analytics.risk',
  key: (data) => data.waybillId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    /** When it stood so. */
    at: instant,
    state: z.string(),
    createdAt: instant,
    movedAt: instant.optional(),
    expectedAt: instant.optional(),
    exceptions: z.number().int(),
    family: z.string().optional(),
    collect: z.number().optional(),
    refusedBefore: z.boolean(),
    around: z.object({
      returnsOfCity: share,
      returnsOfCarrier: share,
      returnsOfAll: share,
      averageCollect: z.number().optional(),
    }),
  }),
})
