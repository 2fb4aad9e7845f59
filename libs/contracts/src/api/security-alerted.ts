import { z } from 'zod'
import { defineEvent } from '../define-event.ts'

/**
 * Something unusual about the account of a person or about an API key. It names them by id; address and program are in the audit, under the
 * same correlation.
 */
export const SecurityAlerted = defineEvent({
  name: 'api.security-alerted',
  version: 1,
  stream: 'api.security',
  key: (data) => data.id,
  data: z.object({
    kind: z.enum(['user', 'api_key']),
    id: z.string(),
    alert: z.enum(['many_failures', 'new_country', 'unusual_volume']),
    country: z.string().optional(),
  }),
})
