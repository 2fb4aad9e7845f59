import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId, personShape } from '../shapes.ts'

/** A customer took a message back: nobody may read it any more. */
export const CustomerRevoked = defineEvent({
  name: 'integration.customer-revoked',
  version: 1,
  stream: 'integration.conversation',
  key: (data) => data.from.userId ?? data.from.phone ?? data.providerMessageId,
  data: z.object({
    provider: messagingProviderId,
    providerMessageId: z.string(),
    revokedMessageId: z.string(),
    from: personShape,
    at: instant,
  }),
})
