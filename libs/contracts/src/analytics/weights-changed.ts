import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** Another version of the risk's weights is in force: a person made it, or a turn of learning. */
export const WeightsChanged = defineEvent({
  name: 'analytics.weights-changed',
  version: 1,
  stream: 'analytics.risk',
  key: () => 'weights',
  data: z.object({
    version: z.number().int(),
    points: z.record(z.string(), z.number()),
    by: z.string(),
    at: instant,
  }),
})
