import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** Facts that numbers are counted from changed: for screens, at most one in two seconds. Who needs to know what changed reads the numbers. */
export const NumbersChanged = defineEvent({
  name: 'analytics.numbers-changed',
  version: 1,
  stream: 'analytics.metric',
  key: () => 'numbers',
  data: z.object({ changes: z.number().int().nonnegative() }),
})
