import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

const hour = z.number().int().min(0).max(23)

/** When a message leaves in one city is another now: a person set it, or a turn of learning was tried, promoted or ended. */
export const TimingChanged = defineEvent({
  name: 'learning.timing-changed',
  version: 1,
  stream: 'learning.timing',
  key: (data) => `${data.purpose} ${data.city}`,
  data: z.object({
    purpose: z.string(),
    city: z.string(),
    /** Counts the changes of this purpose and city: a later one has a higher number. */
    version: z.number().int().min(1),
    step: z.enum(['set', 'tried', 'stopped', 'refused', 'promoted', 'rolled_back']),
    /** In Colombia; null: at once. */
    hour: hour.nullable(),
    trial: z.object({ turnId: z.uuid(), hour, share: z.number().min(0).max(1) }).nullable(),
    /** The turn that the step belongs to; absent when a person set the hour. */
    turnId: z.uuid().optional(),
    at: instant,
  }),
})
