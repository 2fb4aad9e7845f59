import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** What a turn promoted does clearly worse than it did in its trial: a person must look at it. */
export const TurnAlarmed = defineEvent({
  name: 'learning.turn-alarmed',
  version: 1,
  stream: 'learning.turn',
  key: (data) => data.turnId,
  data: z.object({
    turnId: z.uuid(),
    /** `hour`, `weights`, `carrier`, `phrase` */
    kind: z.string(),
    topic: z.string(),
    /** A city; of phrases a situation and a meaning; empty: everywhere. */
    place: z.string(),
    /** The figures, in words of the audit. */
    because: z.string(),
    at: instant,
  }),
})
