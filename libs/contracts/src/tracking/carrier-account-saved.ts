import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A merchant saved the account with a carrier; one that is not enabled makes no waybills. */
export const CarrierAccountSaved = defineEvent({
  name: 'tracking.carrier-account-saved',
  version: 1,
  stream: 'tracking.carrier-account',
  key: (data) => data.carrier,
  data: z.object({ carrier: z.string(), enabled: z.boolean() }),
})
