import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { callShape, instant, moneyShape } from '../shapes.ts'

/** The provider said what a call cost, some time after its end. */
export const CallPriced = defineEvent({
  name: 'voice.call-priced',
  version: 1,
  stream: 'voice.call',
  key: (data) => data.orderId ?? data.callId,
  data: callShape.extend({ tryId: z.uuid(), cost: moneyShape, at: instant }),
})
