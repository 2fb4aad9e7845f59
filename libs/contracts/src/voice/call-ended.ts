import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { callShape, instant } from '../shapes.ts'

/** One try is over. Whether another follows, the errand says: CallSettled. */
export const CallEnded = defineEvent({
  name: 'voice.call-ended',
  version: 1,
  stream: 'voice.call',
  key: (data) => data.orderId ?? data.callId,
  data: callShape.extend({
    tryId: z.uuid(),
    n: z.number().int(),
    /** `answered`: a person talked; `silent`: picked up, and nothing was said. */
    result: z.enum(['answered', 'silent', 'machine', 'busy', 'no_answer', 'failed', 'cancelled']),
    seconds: z.number().int().optional(),
    at: instant,
  }),
})
