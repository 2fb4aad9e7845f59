import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/** What a service did about a person: how many records it erased or told of, and, sealed, what else of theirs it found. */
export const PersonAnswered = defineEvent({
  name: 'integration.person-answered',
  version: 1,
  stream: 'integration.person',
  key: (data) => data.requestId,
  data: z.object({
    requestId: z.uuid(),
    round: z.number().int(),
    service: z.string(),
    records: z.number().int(),
    found: z.string().optional(),
    /** Sealed: what was asked about and is many people's. */
    shared: z.string().optional(),
  }),
})
