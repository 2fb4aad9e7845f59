import { idShape, instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { COMPONENTS } from '../domain/status/components.ts'
import { NOTICE_STATES } from '../domain/status/notice.ts'

const words = (most: number) => z.object({ es: z.string().min(1).max(most), en: z.string().min(1).max(most) })

export const publishIncident = operation({
  name: 'incidents.publish',
  summary: { es: 'Cuenta un incidente en la página de estado', en: 'Tell of an incident on the status page' },
  details:
    'For the team that runs the installation (STATUS_TENANT). The public page shows exactly these words, and nothing of the incident itself; `resolved` ends it. Repeated, it adds an update; the same words are not told twice.',
  http: ['POST', '/api/v1/incidents/:id/publication'],
  input: z.object({
    id: idShape,
    title: words(120),
    text: words(1000).describe('what is new; no names, no phones: everybody reads it'),
    components: z.array(z.enum(COMPONENTS)).min(1).max(COMPONENTS.length),
    impact: z.enum(['degraded', 'down']),
    state: z.enum(NOTICE_STATES),
  }),
  output: z
    .object({
      id: idShape,
      state: z.enum(NOTICE_STATES),
      beganAt: instantShape,
      endedAt: instantShape.nullable(),
      updates: z.number().int(),
    })
    .meta({ id: 'StatusNotice' }),
  scope: 'incidents:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: { 'incident.not_found': 'not_found', 'status.not_yours': 'forbidden' },
  example: {
    id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11',
    title: { es: 'Guías de una transportadora', en: 'Waybills of one carrier' },
    text: { es: 'Salen con demora.', en: 'They leave late.' },
    components: ['waybills'],
    impact: 'degraded',
    state: 'identified',
  },
})
