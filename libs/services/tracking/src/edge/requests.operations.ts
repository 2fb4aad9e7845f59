import type { OutputOf } from '@litper/platform'
import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { type CustomerRequest, MOST_LETTERS, REQUEST_KINDS } from '../domain/customer-request.ts'

const requestView = z
  .object({
    id: idShape,
    orderId: idShape,
    orderName: z.string(),
    kind: z.enum(REQUEST_KINDS),
    date: z.string().nullable().describe('YYYY-MM-DD, of `date`'),
    text: z.string().nullable().describe('of `question`; null once its person was erased'),
    state: z.enum(['open', 'answered']),
    askedAt: instantShape,
    answer: z.string().nullable(),
    answeredAt: instantShape.nullable(),
  })
  .meta({ id: 'CustomerRequest' })

export const requestViewOf = (one: CustomerRequest, orderName: string): OutputOf<{ output: typeof requestView }> => {
  const { id, orderId, kind, date, text, state, askedAt, answer, answeredAt } = one
  return {
    ...{ id, orderId, orderName, kind, state, askedAt, date: date ?? null, text: text ?? null },
    ...{ answer: answer ?? null, answeredAt: answeredAt ?? null },
  }
}

export const listRequests = operation({
  name: 'waybills.list_requests',
  summary: { es: 'Lista lo que piden los clientes en su página', en: 'List what customers ask on their page' },
  details: 'Another day, or a question. Newest first.',
  http: ['GET', '/api/v1/waybills/requests'],
  input: z.object({
    state: z.enum(['open', 'answered']).optional().describe('all when absent'),
    orderId: idShape.optional(),
    ...paging,
  }),
  output: pageShape(requestView),
  roles: 'everyone',
  scope: 'waybills:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const answerRequest = operation({
  name: 'waybills.answer_request',
  summary: { es: 'Responde lo que pidió un cliente', en: 'Answer what a customer asked' },
  details: 'The customer reads it on their page; whoever has the link sees it.',
  http: ['POST', '/api/v1/waybills/requests/:id/answer'],
  input: z.object({ id: idShape, text: z.string().trim().min(1).max(MOST_LETTERS) }),
  output: requestView,
  scope: 'waybills:write',
  kind: 'write',
  risk: 'message',
  repeatable: false,
  errors: { 'request.not_found': 'not_found', 'request.answered': 'conflict' },
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', text: 'Se lo pedimos a la transportadora: va el jueves.' },
})
