import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { runShape } from '../shapes.ts'

/** A person allowed or denied one action, or nobody did in time. */
export const ApprovalDecided = defineEvent({
  name: 'agents.approval-decided',
  version: 1,
  stream: 'agents.run',
  key: (data) => data.runId,
  data: runShape.extend({
    approvalId: z.uuid(),
    operation: z.string(),
    decision: z.enum(['approved', 'denied', 'expired']),
  }),
})
