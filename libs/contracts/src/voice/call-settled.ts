import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { callOutcome, callShape, instant } from '../shapes.ts'

/** What came of an errand by telephone, after all its tries. A yes or a no of the customer is told by ConfirmationAnswered besides. */
export const CallSettled = defineEvent({
  name: 'voice.call-settled',
  version: 1,
  stream: 'voice.call',
  key: (data) => data.orderId ?? data.callId,
  data: callShape.extend({
    outcome: callOutcome,
    tries: z.number().int(),
    /** A person of the team has to go on with it. */
    needsPerson: z.boolean(),
    /** Of the last try that was picked up. */
    transcript: z.array(z.object({ by: z.enum(['bot', 'customer']), text: z.string(), at: instant })),
    at: instant,
  }),
})
