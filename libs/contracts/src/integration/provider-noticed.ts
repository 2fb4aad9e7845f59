import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId } from '../shapes.ts'

/** A messaging provider told of the account, a number or a template: an operator must know. */
export const ProviderNoticed = defineEvent({
  name: 'integration.provider-noticed',
  version: 1,
  stream: 'integration.provider',
  key: (data) => data.provider,
  data: z.object({
    provider: messagingProviderId,
    /** The provider's own word for what it tells of. */
    kind: z.string(),
    /** Its event, decision or error code. */
    code: z.string(),
    severity: z.enum(['info', 'warning', 'critical']),
    subject: z.string().optional(),
    detail: z.string().optional(),
    at: instant,
  }),
})
