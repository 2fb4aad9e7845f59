import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { CAUSES, TICKET_STATES } from '../domain/ticket.ts'
import { reviewView, rubricView, ticketView } from './quality-view.ts'

const read = { roles: 'everyone', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'tickets:write', kind: 'write', risk: 'nothing', repeatable: true } as const
const ERRORS = { 'ticket.not_found': 'not_found', 'ticket.over': 'conflict' } as const
const note = z.string().trim().min(1).max(500)

export const listRubrics = operation({
  ...read,
  name: 'rubrics.list',
  summary: { es: 'Muestra qué revisa cada rúbrica', en: 'Show what each rubric looks at' },
  http: ['GET', '/api/v1/rubrics'],
  input: z.object({}),
  output: z.object({ data: z.array(rubricView) }),
  scope: 'reviews:read',
  errors: {},
})

export const listReviews = operation({
  ...read,
  name: 'reviews.list',
  summary: { es: 'Lista las revisiones', en: 'List reviews' },
  details:
    'Newest first. A delivery is reviewed when its parcel ended, and again after a later movement; a conversation when nothing more is said in it, all of the bot’s and one in five of people’s; a run of an agent when it ended; the data of an order each time it is confirmed.',
  http: ['GET', '/api/v1/reviews'],
  input: z.object({
    below: z.number().int().min(1).max(100).optional().describe('scores below this one'),
    carrier: z.string().min(1).max(40).optional(),
    rubric: z.enum(['delivery', 'conversation', 'agent_run', 'order_data']).optional(),
    ...paging,
  }),
  output: pageShape(reviewView),
  scope: 'reviews:read',
  errors: {},
})

export const findReview = operation({
  ...read,
  name: 'reviews.find',
  summary: { es: 'Muestra una revisión con su evidencia', en: 'Show a review with its evidence' },
  http: ['GET', '/api/v1/reviews/:id'],
  input: z.object({ id: idShape }),
  output: reviewView,
  scope: 'reviews:read',
  errors: { 'review.not_found': 'not_found' },
})

export const listTickets = operation({
  ...read,
  name: 'tickets.list',
  summary: { es: 'Lista los casos que necesitan a una persona', en: 'List the tickets that need a person' },
  details:
    'Newest first. A ticket is opened only where the platform cannot mend it; one of a guía and a cause at a time.',
  http: ['GET', '/api/v1/tickets'],
  input: z.object({
    state: z.enum(TICKET_STATES).optional().describe('all when absent'),
    cause: z.enum(CAUSES).optional(),
    ...paging,
  }),
  output: pageShape(ticketView),
  scope: 'tickets:read',
  errors: {},
})

export const takeTicket = operation({
  ...write,
  name: 'tickets.take',
  summary: { es: 'Toma un caso', en: 'Take a ticket' },
  http: ['POST', '/api/v1/tickets/:id/take'],
  input: z.object({ id: idShape }),
  output: ticketView,
  errors: ERRORS,
})

export const resolveTicket = operation({
  ...write,
  name: 'tickets.resolve',
  summary: { es: 'Resuelve un caso', en: 'Resolve a ticket' },
  http: ['POST', '/api/v1/tickets/:id/resolve'],
  input: z.object({ id: idShape, note: note.optional().describe('what was done') }),
  output: ticketView,
  repeatable: false,
  undo: 'tickets.reopen',
  errors: ERRORS,
})

export const reopenTicket = operation({
  ...write,
  name: 'tickets.reopen',
  summary: { es: 'Abre otra vez un caso resuelto', en: 'Open a resolved ticket again' },
  http: ['POST', '/api/v1/tickets/:id/reopen'],
  input: z.object({ id: idShape, note: note.optional() }),
  output: ticketView,
  repeatable: false,
  errors: ERRORS,
})
