import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { REPORT_KINDS } from '../domain/report.ts'

const read = { roles: 'everyone', scope: 'reports:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const language = z.enum(['es', 'en'])
const kind = z.enum(REPORT_KINDS)

const reportView = z
  .object({
    id: idShape,
    kind,
    language,
    from: instantShape,
    until: instantShape,
    state: z.enum(['queued', 'running', 'done', 'failed']),
    progress: z.number().int().min(0).max(100),
    error: z.string().nullable(),
    send: z.boolean().describe('it goes to its recipients when it is done'),
    createdAt: instantShape,
    finishedAt: instantShape.nullable(),
    files: z
      .array(z.object({ format: z.enum(['pdf', 'xlsx', 'csv']), url: z.string(), expiresAt: instantShape }))
      .describe('of a report that is done, where one is read: links that need no credential and end'),
  })
  .meta({ id: 'Report' })

export const makeReport = operation({
  name: 'reports.make',
  summary: { es: 'Genera un reporte', en: 'Make a report' },
  details:
    'Answers at once; `reports.read` tells the progress, then the links to PDF, XLSX and CSV. Without dates it has its own window: daily is yesterday, by carrier and by city 90 days, others 30.',
  http: ['POST', '/api/v1/reports'],
  status: 202,
  input: z.object({
    kind,
    language: language.optional().describe('default: the merchant’s'),
    from: z.iso.date().optional().describe('in the merchant’s zone; included'),
    until: z.iso.date().optional().describe('not included'),
  }),
  output: reportView,
  scope: 'reports:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: false,
  errors: { 'report.bad_window': 'invalid' },
  example: { kind: 'daily' },
})

export const listReports = operation({
  ...read,
  name: 'reports.list',
  summary: { es: 'Lista los reportes', en: 'List reports' },
  http: ['GET', '/api/v1/reports'],
  input: z.object(paging),
  output: pageShape(reportView),
  errors: {},
})

const schedule = z
  .object({
    kind,
    hour: z.number().int().min(0).max(23).describe('of the merchant’s day'),
    weekdays: z.array(z.number().int().min(1).max(7)).min(1).max(7).describe('1: Monday'),
    language,
    enabled: z.boolean(),
  })
  .meta({ id: 'ReportSchedule' })

export const listSchedules = operation({
  ...read,
  name: 'reports.list_schedules',
  summary: { es: 'Lista los reportes programados', en: 'List scheduled reports' },
  http: ['GET', '/api/v1/reports/schedules'],
  input: z.object({}),
  output: pageShape(schedule),
  errors: {},
})

export const scheduleReport = operation({
  name: 'reports.schedule',
  summary: { es: 'Programa un reporte', en: 'Schedule a report' },
  details:
    'One for each kind; a second replaces the first, and `enabled: false` ends it. It is sent to the recipients of this kind: `report_recipients.list`.',
  http: ['PUT', '/api/v1/reports/schedules'],
  input: schedule,
  output: schedule,
  scope: 'reports:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: {},
  example: { kind: 'daily', hour: 7, weekdays: [1, 2, 3, 4, 5, 6], language: 'es', enabled: true },
})

export const readReport = operation({
  ...read,
  name: 'reports.read',
  summary: { es: 'Muestra un reporte y sus archivos', en: 'Show a report and its files' },
  http: ['GET', '/api/v1/reports/:id'],
  input: z.object({ id: idShape }),
  output: reportView,
  errors: { 'report.not_found': 'not_found' },
})

export const sendReport = operation({
  name: 'reports.send',
  summary: { es: 'Envía un reporte a sus destinatarios', en: 'Send a report to its recipients' },
  details:
    'To those of its kind (`report_recipients.list`), by e-mail with its files, or as a document in a message to their phone; when it is not done yet, as soon as it is. Each has it once, however often this is asked. `messages.of_report` tells what became of it.',
  http: ['POST', '/api/v1/reports/:id/send'],
  status: 202,
  input: z.object({ id: idShape }),
  output: reportView,
  scope: 'reports:write',
  kind: 'write',
  risk: 'message',
  repeatable: true,
  errors: { 'report.not_found': 'not_found', 'report.failed': 'conflict' },
})
