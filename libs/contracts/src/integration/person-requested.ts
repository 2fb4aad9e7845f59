import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/**
 * Something is asked about a person: what else leads to them, to erase them, or to tell what is kept of them. Who it is lies sealed (`Person`
 * of the kernel): nothing of it can be read in a log or topic. The platform answers with the service's `PeopleHolder`; no service subscribes
 * by itself. Each round names all that the rounds before found.
 */
export const PersonRequested = defineEvent({
  name: 'integration.person-requested',
  version: 1,
  stream: 'integration.person',
  key: (data) => data.requestId,
  data: z.object({
    requestId: z.uuid(),
    purpose: z.enum(['trace', 'erase', 'tell']),
    round: z.number().int(),
    sealed: z.string(),
    /** They were erased then, and it is done again: what began later under the same phone or e-mail is a new relationship. */
    until: instant.optional(),
  }),
})
