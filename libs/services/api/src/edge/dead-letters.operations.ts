import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'

const deadLetter = z
  .object({
    id: idShape,
    source: z.string().describe('the group or the effect that gave up'),
    name: z.string(),
    error: z.string(),
    attempts: z.number().int(),
    envelope: z.unknown(),
    at: instantShape,
    replayedAt: instantShape.optional(),
  })
  .meta({ id: 'DeadLetter' })

export const listDeadLetters = operation({
  name: 'dead_letters.list',
  summary: { es: 'Lista los eventos fallidos', en: 'List dead letters' },
  details: 'What could not be handled, newest first.',
  http: ['GET', '/api/v1/dead-letters'],
  input: z.object(paging),
  output: pageShape(deadLetter),
  roles: ['owner', 'operator'],
  scope: 'dead_letters:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

const parkedKey = z
  .object({
    id: z.string(),
    group: z.string(),
    key: z.string().describe('what the events are about, as the stream has it'),
    event: z.string().describe('the name of the event that failed'),
    eventId: z.uuid(),
    error: z.string(),
    attempts: z.number().int(),
    waiting: z.number().int().describe('later events of the key, which wait for this one'),
    since: instantShape,
    nextTry: instantShape,
  })
  .meta({ id: 'ParkedKey' })

export const listParkedKeys = operation({
  name: 'parked_keys.list',
  summary: { es: 'Lista las claves en espera', en: 'List parked keys' },
  details:
    'Keys whose first event failed and is tried again; everything else goes on. After the last try it is a dead letter.',
  http: ['GET', '/api/v1/parked-keys'],
  input: z.object(paging),
  output: pageShape(parkedKey),
  roles: ['owner', 'operator'],
  scope: 'dead_letters:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const replayDeadLetter = operation({
  name: 'dead_letters.replay',
  summary: { es: 'Reintenta un evento fallido', en: 'Replay a dead letter' },
  details: 'Puts the event back for the group that gave up, once its cause is gone.',
  http: ['POST', '/api/v1/dead-letters/:id/replay'],
  input: z.object({ id: idShape }),
  output: z.object({ id: idShape, replayed: z.literal(true) }),
  status: 202,
  roles: ['owner', 'operator'],
  scope: 'dead_letters:write',
  kind: 'write',
  risk: 'waybill',
  repeatable: false,
  errors: {
    'dead_letter.not_found': 'not_found',
    'dead_letter.already_replayed': 'conflict',
    'dead_letter.too_old': 'conflict',
    'dead_letter.person_erased': 'conflict',
    'raw_event.gone': 'not_found',
  },
})
