import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A run of a flow of the merchant's own ended before all was done that it was to do. Nobody’s data. */
export const FlowRunFailed = defineEvent({
  name: 'agents.flow-run-failed',
  version: 1,
  stream: 'agents.run',
  key: (data) => data.runId,
  data: z.object({
    runId: z.uuid(),
    flowId: z.uuid(),
    orderId: z.uuid().optional(),
    reason: z.string().describe('a code'),
    needsPerson: z.boolean().describe('false where a person’s own no was the reason'),
  }),
})
