import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { carrierId, instant } from '../shapes.ts'

/** Which carrier of those that the merchant likes equally delivers more in one city is known, tried, or taken back. */
export const CarrierPriorChanged = defineEvent({
  name: 'learning.carrier-prior-changed',
  version: 1,
  stream: 'learning.turn',
  key: (data) => data.city,
  data: z.object({
    city: z.string(),
    /** Counts the changes of this city: a later one has a higher number. */
    version: z.number().int().min(1),
    step: z.enum(['set', 'tried', 'stopped', 'refused', 'promoted', 'rolled_back']),
    /** Null: the order decides, as among equals. */
    carrier: carrierId.nullable(),
    trial: z.object({ turnId: z.uuid(), carrier: carrierId, share: z.number().min(0).max(1) }).nullable(),
    turnId: z.uuid().optional(),
    at: instant,
  }),
})
