import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { runShape } from '../shapes.ts'

/** An agent began to work on a case. */
export const AgentRunStarted = defineEvent({
  name: 'agents.agent-run-started',
  version: 1,
  stream: 'agents.run',
  key: (data) => data.runId,
  data: runShape.extend({
    dryRun: z.boolean().describe('writes are only described'),
  }),
})
