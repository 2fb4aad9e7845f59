import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant, runShape } from '../shapes.ts'

/** A run waits for a person to allow one action. */
export const ApprovalAsked = defineEvent({
  name: 'agents.approval-asked',
  version: 1,
  stream: 'agents.run',
  key: (data) => data.runId,
  data: runShape.extend({
    approvalId: z.uuid(),
    operation: z.string(),
    expiresAt: instant,
  }),
})
