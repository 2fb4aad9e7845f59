import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { callShape, instant, vendorId } from '../shapes.ts'

/** The provider took a call. */
export const CallPlaced = defineEvent({
  name: 'voice.call-placed',
  version: 1,
  stream: 'voice.call',
  key: (data) => data.orderId ?? data.callId,
  data: callShape.extend({
    tryId: z.uuid(),
    /** The first try is 1. */
    n: z.number().int(),
    provider: vendorId,
    providerCallId: z.string(),
    at: instant,
  }),
})
