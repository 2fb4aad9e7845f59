import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId, personShape } from '../shapes.ts'

/** A customer has another number now: what was theirs under the old one is theirs under the new one. */
export const CustomerMoved = defineEvent({
  name: 'integration.customer-moved',
  version: 1,
  stream: 'integration.conversation',
  key: (data) => data.from.userId ?? data.from.phone ?? data.providerMessageId,
  since: (data) => data.at,
  isOfPerson: true,
  data: z.object({
    provider: messagingProviderId,
    providerMessageId: z.string(),
    from: personShape,
    to: personShape,
    at: instant,
  }),
})
