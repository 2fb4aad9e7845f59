import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** A person took note of a run that failed: it waits for nobody any more. */
export const FlowRunAcknowledged = defineEvent({
  name: 'agents.flow-run-acknowledged',
  version: 1,
  stream: 'agents.run',
  key: (data) => data.runId,
  data: z.object({ runId: z.uuid(), flowId: z.uuid(), by: z.string() }),
})
