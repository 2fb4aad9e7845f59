import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { runShape } from '../shapes.ts'

/** A run is over; its receipt stays. Nobody’s data. */
export const AgentRunEnded = defineEvent({
  name: 'agents.agent-run-ended',
  version: 1,
  stream: 'agents.run',
  key: (data) => data.runId,
  data: runShape.extend({
    end: z.enum(['done', 'failed', 'cancelled', 'over_budget', 'looped', 'timed_out', 'handed_over']),
    reason: z.string().describe('a code'),
    actions: z.number().int().describe('writes that were done'),
    costMicros: z.number().int().describe('what the model cost, in millionths of a US dollar'),
  }),
})
