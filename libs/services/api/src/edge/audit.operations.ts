import { file, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'

const row = z
  .object({
    seq: z.number().int(),
    at: instantShape,
    who: z.object({ kind: z.string(), id: z.string(), session: z.string().optional() }),
    what: z.string().describe('the name of the operation'),
    about: z.record(z.string(), z.string()).optional().describe('ids of what it was done to'),
    fields: z.array(z.string()).optional().describe('names of what was given, never the values'),
    from: z.object({ address: z.string().optional(), agent: z.string().optional() }).optional(),
    outcome: z.enum(['done', 'refused', 'failed', 'alert']),
    code: z.string().optional(),
    correlation: z.string().optional(),
    hash: z.string(),
  })
  .meta({ id: 'AuditRow' })
const filter = {
  who: z.string().max(100).optional(),
  what: z.string().max(100).optional(),
  outcome: z.enum(['done', 'refused', 'failed', 'alert']).optional(),
}
const reads = { scope: 'audit:read', kind: 'read', risk: 'nothing', repeatable: true, errors: {} } as const

export const listAudit = operation({
  ...reads,
  name: 'audit.list',
  summary: { es: 'Lista la auditoría', en: 'List the audit' },
  details: 'Who did what, when, from where and how it ended; newest first.',
  http: ['GET', '/api/v1/audit'],
  input: z.object({ ...paging, ...filter }),
  output: pageShape(row),
})

export const verifyAudit = operation({
  ...reads,
  name: 'audit.verify',
  summary: { es: 'Verifica la auditoría', en: 'Verify the audit' },
  details:
    'Computes every hash anew. Keep `head` elsewhere and give it the next time: then a tail that was cut off is found out as well.',
  http: ['GET', '/api/v1/audit/verify'],
  input: z.object({
    seq: z.number().int().min(1).optional(),
    hash: z
      .string()
      .regex(/^[\da-f]{64}$/)
      .optional(),
  }),
  output: z
    .object({
      whole: z.boolean(),
      entries: z.number().int(),
      head: z.object({ seq: z.number().int(), hash: z.string() }).optional(),
      faultAt: z.number().int().optional().describe('the first number that does not fit'),
    })
    .meta({ id: 'AuditProof' }),
})

const exported = z.object({ ...filter, before: z.number().int().min(1).optional().describe('only numbers below') })

export const exportAudit = operation({
  ...reads,
  name: 'audit.export',
  summary: { es: 'Exporta la auditoría como líneas JSON', en: 'Export the audit as lines of JSON' },
  http: ['GET', '/api/v1/audit/export.jsonl'],
  input: exported,
  output: file('application/x-ndjson'),
})

export const exportAuditCsv = operation({
  ...reads,
  name: 'audit.export_csv',
  summary: { es: 'Exporta la auditoría como CSV', en: 'Export the audit as CSV' },
  http: ['GET', '/api/v1/audit/export.csv'],
  input: exported,
  output: file('text/csv'),
})
