import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { ANSWER_KINDS } from '../domain/exception.ts'
import { DUES } from '../usecases/list-exceptions.ts'
import { exceptionView } from './exception-view.ts'

const read = { roles: 'everyone', scope: 'waybills:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'waybills:write', kind: 'write', risk: 'nothing' } as const
const ERRORS = { 'exception.not_found': 'not_found', 'exception.over': 'conflict' } as const
const word = z.string().min(1).max(80)

export const listExceptions = operation({
  ...read,
  name: 'waybills.list_exceptions',
  summary: { es: 'Lista las novedades', en: 'List delivery exceptions' },
  details:
    'The earliest deadline first. The deadline and the working time left are computed here, with Colombia’s holidays and the days that each carrier gives.',
  http: ['GET', '/api/v1/waybills/exceptions'],
  input: z.object({
    state: z.enum(['open', 'answered', 'closed']).default('open'),
    due: z.enum(DUES).optional().describe('`soon`: within two working hours; `today`: after that, before midnight'),
    family: word.optional(),
    carrier: word.optional(),
    city: word.optional(),
    ...paging,
  }),
  output: pageShape(exceptionView),
  errors: {},
})

const count = z.number().int()
const counted = z.record(z.string(), count)
export const countExceptions = operation({
  ...read,
  name: 'waybills.count_exceptions',
  summary: { es: 'Cuenta las novedades sin respuesta', en: 'Count unanswered delivery exceptions' },
  http: ['GET', '/api/v1/waybills/exceptions/counts'],
  input: z.object({}),
  output: z
    .object({
      byDue: z.partialRecord(z.enum(DUES), count),
      byFamily: counted,
      byCarrier: counted,
      answeredToday: count.describe('since midnight in Colombia'),
    })
    .meta({ id: 'ExceptionCounts' }),
  errors: {},
})

export const findException = operation({
  ...read,
  name: 'waybills.find_exception',
  summary: { es: 'Muestra una novedad', en: 'Show a delivery exception' },
  details: 'The latest of this parcel.',
  http: ['GET', '/api/v1/waybills/exceptions/:id'],
  input: z.object({ id: idShape.describe('of the waybill') }),
  output: exceptionView,
  errors: { 'exception.not_found': 'not_found' },
})

export const answerException = operation({
  ...write,
  name: 'waybills.answer_exception',
  summary: { es: 'Responde una novedad', en: 'Answer a delivery exception' },
  details:
    'What the carrier shall do. It is kept and shown with the words for the carrier’s desk: no carrier takes it by a call of ours yet. `openedAt` names the novedad that was seen: a newer one is not answered by mistake.',
  http: ['POST', '/api/v1/waybills/exceptions/:id/answer'],
  input: z.object({
    id: idShape.describe('of the waybill'),
    openedAt: instantShape,
    kind: z.enum(ANSWER_KINDS),
    date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .describe('of `date`: a day to come'),
    address: z.string().max(250).optional().describe('of `address`'),
    note: z.string().max(300).optional(),
  }),
  output: exceptionView,
  repeatable: true,
  undo: 'waybills.withdraw_answer',
  errors: { ...ERRORS, 'exception.changed': 'conflict', 'exception.incomplete': 'invalid' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', openedAt: '2026-11-30T15:00:00.000Z', kind: 'redeliver' },
})

export const withdrawAnswer = operation({
  ...write,
  name: 'waybills.withdraw_answer',
  summary: { es: 'Retira la respuesta a una novedad', en: 'Take an answer to a delivery exception back' },
  http: ['POST', '/api/v1/waybills/exceptions/:id/withdraw'],
  input: z.object({ id: idShape.describe('of the waybill') }),
  output: exceptionView,
  repeatable: false,
  errors: { ...ERRORS, 'exception.not_answered': 'conflict' },
})
