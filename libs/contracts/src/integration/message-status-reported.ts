import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, messagingProviderId } from '../shapes.ts'

/** A provider reported the status of a message. Reports may come out of order and more than once. */
export const MessageStatusReported = defineEvent({
  name: 'integration.message-status-reported',
  version: 1,
  stream: 'integration.message-status',
  key: (data) => data.messageId ?? data.providerMessageId,
  data: z.object({
    provider: messagingProviderId,
    providerMessageId: z.string(),
    /** Our message id, when the provider sends it back. */
    messageId: z.string().optional(),
    status: z.enum(['sent', 'delivered', 'read', 'failed']),
    at: instant,
    errorCode: z.string().optional(),
    /** What the failure asks of us, in the words of @litper/ports. */
    failure: z
      .enum(['wait_pair', 'wait_throughput', 'wait_day', 'needs_template', 'unreachable', 'retry', 'permanent'])
      .optional(),
    pricing: z.object({ billable: z.boolean(), category: z.string(), model: z.string().optional() }).optional(),
  }),
})
