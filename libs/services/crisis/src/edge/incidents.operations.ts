import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { INCIDENT_STATES } from '../domain/room/incident.ts'

const text = z.string().min(1).max(2000)
const severity = z.enum(['critical', 'error', 'warning'])
const subject = z
  .string()
  .regex(/^(carrier|region|shop|code|topic|other):[^/]{1,100}(\/region:[^/]{1,10})?$/u)
  .describe('`carrier:<id>`, `region:<department, two digits>`, `shop:<domain>`, `other:<words>`')
const affected = z.object({
  parcels: z.number().int(),
  pesos: z.string().describe('to be collected at their doors'),
})
const incidentView = z
  .object({
    id: idShape,
    detector: z.string().describe('`manual`: a person opened it'),
    subject: z.string(),
    state: z.enum(INCIDENT_STATES),
    severity,
    seenBy: z.enum(['own', 'all', 'person']).describe('`all`: seen over all merchants; its numbers are not told'),
    summary: z.object({ es: z.string(), en: z.string() }),
    leader: z.string().nullable(),
    affected,
    openedAt: instantShape,
    alarmedAt: instantShape.describe('the last alarm'),
    noticeDueAt: instantShape.nullable().describe('when those who wait are to be told something'),
    resolvedAt: instantShape.nullable(),
    closedAt: instantShape.nullable(),
  })
  .meta({ id: 'Incident' })
const entry = z.object({
  at: instantShape,
  kind: z.string(),
  by: z.string(),
  text: z.string().nullable(),
})
const wholeIncident = incidentView
  .extend({
    finding: z
      .object({
        got: z.number(),
        usual: z.number(),
        whole: z.number().optional(),
        window: z.number().int(),
        p: z.number(),
      })
      .nullable()
      .describe('what came and what was usual, in so many hours'),
    timeline: z.array(entry),
    playbooks: z.array(z.string()).describe('what can be done about it'),
  })
  .meta({ id: 'IncidentWithTimeline' })

const NOT_FOUND = { 'incident.not_found': 'not_found' } as const
const read = { scope: 'incidents:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = {
  scope: 'incidents:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: false,
  output: incidentView,
} as const

export const listIncidents = operation({
  ...read,
  name: 'incidents.list',
  summary: { es: 'Lista los incidentes', en: 'List incidents' },
  http: ['GET', '/api/v1/incidents'],
  input: z.object({ ...paging, state: z.enum(INCIDENT_STATES).optional() }),
  output: pageShape(incidentView),
  errors: {},
})
export const findIncident = operation({
  ...read,
  name: 'incidents.find',
  summary: { es: 'Muestra un incidente y su historia', en: 'Show an incident and its timeline' },
  http: ['GET', '/api/v1/incidents/:id'],
  input: z.object({ id: idShape }),
  output: wholeIncident,
  errors: NOT_FOUND,
})
export const listAffected = operation({
  ...read,
  name: 'incidents.affected',
  summary: { es: 'Lista las guías afectadas', en: 'List the waybills that are hit' },
  details: 'What is under way now at the carrier or in the region of the incident.',
  http: ['GET', '/api/v1/incidents/:id/affected'],
  input: z.object({ ...paging, id: idShape }),
  output: pageShape(
    z.object({
      id: idShape,
      orderId: idShape,
      number: z.string().nullable(),
      state: z.string(),
      carrier: z.string(),
      collect: z.string().nullable(),
    }),
  ),
  errors: NOT_FOUND,
})
export const readPostMortem = operation({
  ...read,
  name: 'incidents.post_mortem',
  summary: { es: 'Redacta el análisis posterior', en: 'Draft the post-mortem' },
  details: 'Markdown, from the timeline and the playbooks; what only people know is left open.',
  http: ['GET', '/api/v1/incidents/:id/post-mortem'],
  input: z.object({ id: idShape, language: z.enum(['es', 'en']).default('es') }),
  output: z.object({ markdown: z.string() }),
  errors: NOT_FOUND,
})
export const openIncident = operation({
  ...write,
  name: 'incidents.open',
  summary: { es: 'Abre un incidente', en: 'Open an incident' },
  details: 'Where one of this subject is not resolved yet, it is answered instead.',
  http: ['POST', '/api/v1/incidents'],
  input: z.object({ subject, severity: severity.default('error'), summary: text.max(300) }),
  repeatable: true,
  errors: {},
  example: { subject: 'other:warehouse', summary: 'no power in the warehouse' },
})
const moves = (name: string, es: string, en: string, path: string) =>
  ({
    ...write,
    name: `incidents.${name}`,
    summary: { es, en },
    http: ['POST', `/api/v1/incidents/:id/${path}`],
    input: z.object({ id: idShape, text: text.optional().describe('why, for the timeline') }),
    errors: { ...NOT_FOUND, [`incident.cannot_${path}`]: 'conflict' },
  }) as const
export const acknowledgeIncident = operation(
  moves('acknowledge', 'Toma un incidente', 'Acknowledge an incident', 'acknowledge'),
)
export const workIncident = operation(
  moves('work', 'Empieza a resolver un incidente', 'Begin to work on an incident', 'work'),
)
export const resolveIncident = operation(moves('resolve', 'Resuelve un incidente', 'Resolve an incident', 'resolve'))
export const reopenIncident = operation(moves('reopen', 'Reabre un incidente', 'Reopen an incident', 'reopen'))
export const closeIncident = operation(moves('close', 'Cierra un incidente', 'Close an incident', 'close'))
export const noteIncident = operation({
  ...write,
  name: 'incidents.note',
  summary: { es: 'Anota algo en un incidente', en: 'Note something in an incident' },
  details: 'A notice says that those who wait were told: the next one is due from now on.',
  http: ['POST', '/api/v1/incidents/:id/notes'],
  input: z.object({ id: idShape, text, isNotice: z.boolean().default(false) }),
  errors: NOT_FOUND,
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', text: 'the carrier expects to work again at noon' },
})
