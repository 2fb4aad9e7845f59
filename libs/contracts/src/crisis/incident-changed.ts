import { z } from 'zod'
import { defineEvent } from '../define-event.ts'
import { instant } from '../shapes.ts'

/** An incident was opened, or reached the next state of its life. */
export const IncidentChanged = defineEvent({
  name: 'crisis.incident-changed',
  version: 1,
  stream: 'crisis.incident',
  key: (data) => data.incidentId,
  data: z.object({
    incidentId: z.uuid(),
    /** `manual`: a person opened it. */
    detector: z.string(),
    /** `carrier:tcc`, `region:76`, `shop:…` */
    subject: z.string(),
    state: z.enum(['open', 'acknowledged', 'working', 'resolved', 'closed']),
    severity: z.enum(['critical', 'error', 'warning']),
    at: instant,
  }),
})
