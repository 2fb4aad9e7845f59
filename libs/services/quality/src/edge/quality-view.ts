import { instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import { AGENT_RUN, DELIVERY, RUBRICS } from '../domain/rubrics.ts'
import { CAUSES, TICKET_STATES, type Ticket } from '../domain/ticket.ts'
import type { Review } from '../usecases/ports.ts'

const words = z.object({ es: z.string(), en: z.string() })

export const rubricView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    title: words,
    criteria: z.array(z.object({ id: z.string(), weight: z.number().int().describe('points of 100'), asks: words })),
  })
  .meta({ id: 'Rubric' })

export const reviewView = z
  .object({
    id: z.uuid(),
    rubric: z.string(),
    version: z.number().int(),
    waybillId: z.uuid().nullable().describe('of a delivery'),
    conversationId: z.uuid().nullable().describe('of a conversation'),
    runId: z.uuid().nullable().describe('of a run of an agent'),
    who: z.string().nullable().describe('who wrote or acted: bot, person, or an agent'),
    orderId: z.uuid().nullable(),
    number: z.string().nullable(),
    carrier: z.string().nullable(),
    city: z.string().nullable(),
    score: z.number().int().min(0).max(100).describe('of the criteria that could be answered'),
    findings: z.array(
      z.object({
        criterion: z.string(),
        passed: z.boolean().nullable().describe('null: there is no answer'),
        evidence: z.string().describe('times, states and codes of the carrier; quoted words without personal data'),
      }),
    ),
    at: instantShape,
  })
  .meta({ id: 'Review' })

export const ticketView = z
  .object({
    id: z.uuid(),
    waybillId: z.uuid().nullable().describe('null: the order has no waybill yet'),
    orderId: z.uuid(),
    orderName: z.string(),
    number: z.string().nullable(),
    carrier: z.string().nullable(),
    cause: z.enum(CAUSES),
    text: words,
    state: z.enum(TICKET_STATES),
    owner: z.string().nullable().describe('who took or resolved it'),
    note: z.string().nullable(),
    openedAt: instantShape,
    changedAt: instantShape,
  })
  .meta({ id: 'Ticket' })

const TEXTS: Readonly<Record<Ticket['cause'], { es: string; en: string }>> = {
  no_movement: {
    es: 'No se mueve desde hace 48 horas, aunque se le escribió al cliente. Pregúntale a la transportadora.',
    en: 'It has not moved for 48 hours, although the customer was written to. Ask the carrier.',
  },
  at_office: {
    es: 'Espera en la oficina desde hace 48 horas. Llama al cliente antes de que se devuelva.',
    en: 'It has waited at the office for 48 hours. Call the customer before it goes back.',
  },
  message_lost: {
    es: 'Ningún mensaje le llegó al cliente. Llámalo o busca otro teléfono.',
    en: 'No message reached the customer. Call, or find another phone.',
  },
  false_visit: {
    es: 'Los intentos de entrega no son creíbles. Reclámale a la transportadora con la evidencia.',
    en: 'The delivery attempts are not plausible. Dispute them with the carrier, with the evidence.',
  },
  data_missing: {
    es: 'Al pedido le faltan datos y no hay cómo preguntarle al cliente. Búscalos en la tienda.',
    en: 'The order lacks data and its customer cannot be asked. Look for them in the shop.',
  },
  data_contradicts: {
    es: 'Los datos del pedido se contradicen. Revísalos con la evidencia y confírmalos con el cliente.',
    en: 'The data of the order contradict each other. Look at the evidence and confirm them with the customer.',
  },
}

export const rubricsShown = (): z.input<typeof rubricView>[] =>
  RUBRICS.map((one) => ({ ...one, criteria: one.criteria.map((criterion) => ({ ...criterion })) }))

export const reviewViewOf = ({ subjectId, findings, ...review }: Review): z.input<typeof reviewView> => ({
  ...review,
  waybillId: review.rubric === DELIVERY.id ? subjectId : null,
  runId: review.rubric === AGENT_RUN.id ? subjectId : null,
  conversationId: review.conversationId ?? null,
  who: review.who ?? null,
  orderId: review.orderId ?? null,
  number: review.number ?? null,
  carrier: review.carrier ?? null,
  city: review.city ?? null,
  findings: findings.map(({ criterion, passed, evidence }) => ({ criterion, passed: passed ?? null, evidence })),
})

export const ticketViewOf = (ticket: Ticket): z.input<typeof ticketView> => ({
  ...ticket,
  waybillId: ticket.waybillId ?? null,
  number: ticket.number ?? null,
  carrier: ticket.carrier ?? null,
  owner: ticket.owner ?? null,
  note: ticket.note ?? null,
  text: TEXTS[ticket.cause],
})
