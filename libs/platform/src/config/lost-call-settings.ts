import { z } from 'zod'

/** How long a vendor that does not know of a call whose answer was lost may still do it. Shorter: faster, and at the risk of doing it twice. */
export const lostCallSettings = {
  UNKNOWN_CALL_WAIT_SECONDS: z.coerce
    .number()
    .int()
    .positive()
    .default(30)
    .describe('how long a carrier that does not know of a lost call may still make its waybill, before a second try'),
  UNKNOWN_SEND_WAIT_SECONDS: z.coerce
    .number()
    .int()
    .positive()
    .default(120)
    .describe('how long a message whose answer was lost waits for its status before a second try'),
}
