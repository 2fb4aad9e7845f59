import { idShape, instantShape, operation, pageShape, paging, timeline } from '@litper/platform/operations'
import { z } from 'zod'
import { CALL_STATES, OUTGOING } from '../domain/call.ts'
import { callView, callWithTries } from './call-view.ts'

const NOT_FOUND = { 'call.not_found': 'not_found' } as const
const read = { roles: 'everyone', scope: 'calls:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { roles: ['owner', 'operator'], scope: 'calls:write', kind: 'write' } as const
const one = z.object({ id: idShape })
const ID = '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11'

export const listCalls = operation({
  ...read,
  name: 'calls.list',
  summary: { es: 'Lista las llamadas', en: 'List calls' },
  details: 'Newest first. With `needsPerson`, those that wait for a person of the team.',
  http: ['GET', '/api/v1/calls'],
  input: z.object({
    orderId: z.uuid().optional(),
    campaignId: z.uuid().optional(),
    state: z.enum(CALL_STATES).optional(),
    needsPerson: z.boolean().optional(),
    ...paging,
  }),
  output: pageShape(callView),
  errors: {},
})

export const callTimeline = operation({
  ...timeline,
  scope: 'calls:read',
  name: 'calls.timeline',
  summary: { es: 'Cuenta las llamadas de un pedido', en: 'Tell the calls of an order' },
  details: 'Each time that the telephone rang, and what came of it, oldest first.',
  http: ['GET', '/api/v1/calls/timeline'],
})

export const findCall = operation({
  ...read,
  name: 'calls.find',
  summary: { es: 'Muestra una llamada con lo que se dijo', en: 'Show a call with what was said' },
  http: ['GET', '/api/v1/calls/:id'],
  input: one,
  output: callWithTries,
  errors: NOT_FOUND,
})

export const makeCallOperation = operation({
  ...write,
  name: 'calls.make',
  summary: { es: 'Llama a un cliente por su pedido', en: 'Call a customer about their order' },
  details: 'As soon as the hours allow it and a line is free. The answer has the same effect as a written one.',
  http: ['POST', '/api/v1/calls'],
  input: z.object({ orderId: idShape, purpose: z.enum(OUTGOING) }),
  output: callView,
  status: 202,
  risk: 'message',
  repeatable: false,
  undo: 'calls.cancel',
  errors: {
    'calling_account.not_found': 'not_found',
    'call.order_not_found': 'not_found',
    'call.no_phone': 'conflict',
    'call.not_needed': 'conflict',
    'call.open': 'conflict',
    'call.opted_out': 'conflict',
  },
  example: { orderId: ID, purpose: 'order_confirmation' },
})

export const cancelCallOperation = operation({
  ...write,
  name: 'calls.cancel',
  summary: { es: 'Cancela una llamada que no ha empezado', en: 'Cancel a call that has not begun' },
  http: ['POST', '/api/v1/calls/:id/cancel'],
  input: one,
  output: callView,
  risk: 'nothing',
  repeatable: true,
  errors: { ...NOT_FOUND, 'call.under_way': 'conflict' },
})

export const resolveCallOperation = operation({
  ...write,
  name: 'calls.resolve',
  summary: { es: 'Marca como atendido lo que pidió el cliente', en: 'Mark as done what a call asked of a person' },
  http: ['POST', '/api/v1/calls/:id/resolve'],
  input: one,
  output: callView,
  risk: 'nothing',
  repeatable: true,
  errors: NOT_FOUND,
})

export const callRecording = operation({
  ...read,
  roles: ['owner', 'operator'],
  name: 'calls.recording',
  summary: { es: 'Da la grabación de una llamada', en: 'Give the recording of a call' },
  details:
    'A link that is good for ten minutes. Only what the customer allowed to be recorded, until its time is over.',
  http: ['GET', '/api/v1/calls/:id/recordings/:attempt'],
  input: one.extend({ attempt: idShape }),
  output: z.object({ url: z.string(), expiresAt: instantShape }).meta({ id: 'CallRecording' }),
  namesPeople: true,
  errors: { ...NOT_FOUND, 'call.no_recording': 'not_found' },
})

const phone = z
  .string()
  .regex(/^\+[1-9]\d{5,14}$/)
  .describe('E.164')
export const optOutOperation = operation({
  ...write,
  name: 'calls.opt_out',
  summary: { es: 'Registra si a un teléfono se le puede llamar', en: 'Keep whether a phone may be called' },
  details: 'A customer says it by key 9 or in words as well.',
  http: ['PUT', '/api/v1/calls/opt-outs'],
  input: z.object({ phone, isOptedOut: z.boolean() }),
  output: z.object({ phone, isOptedOut: z.boolean() }).meta({ id: 'CallOptOut' }),
  risk: 'message',
  repeatable: true,
  errors: {},
  example: { phone: '+573001234567', isOptedOut: true },
})
