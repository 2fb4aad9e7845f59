import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

const level = z.enum(['urgent', 'attention', 'watch', 'normal'])

/** The risk of a parcel under way reached another level; `normal` too when the parcel has ended. */
export const RiskChanged = defineEvent({
  name: 'analytics.risk-changed',
  version: 1,
  stream: 'analytics.risk',
  key: (data) => data.waybillId,
  data: z.object({
    waybillId: z.uuid(),
    orderId: z.uuid(),
    level,
    previous: level,
    score: z.number().int().min(0).max(100),
    /** Codes, the heaviest first. */
    reasons: z.array(z.string()),
  }),
})
