import { TIMED_PURPOSES } from '@litper/kernel'
import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { KINDS, TURN_STATES } from '../domain/turn/index.ts'
import { hourShape, timingView, turnView } from './turn-view.ts'

const read = { roles: 'everyone', scope: 'turns:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const write = { scope: 'turns:write', kind: 'write', risk: 'message', repeatable: true } as const
const NOT_FOUND = { 'turn.not_found': 'not_found' } as const
const ENDS = { ...NOT_FOUND, 'turn.decided_elsewhere': 'conflict' } as const
const purpose = z.enum(TIMED_PURPOSES).describe('messages whose hour may be chosen')
const city = z.string().trim().min(2).max(80).describe('as its parcels name it')
const because = z.string().trim().min(3).max(300).describe('why, for the audit')
const ended = {
  input: z.object({ id: idShape, because }),
  output: turnView,
  example: { id: '0192f0c1-7d3a-7c4e-9a51-3f0f2b6d8a11', because: 'Menos gente recoge desde el lunes' },
}

export const listTurns = operation({
  ...read,
  name: 'turns.list',
  summary: { es: 'Lista lo que se aprendió, con su evidencia', en: 'List what was learnt, with its evidence' },
  details:
    'Newest first: each candidate for another hour of a message in a city, another carrier of a city, other points of the risk, an article, or phrases of one meaning, how it did on the golden set and on the replayed history, what its trial measured, and who decided what from which data.',
  http: ['GET', '/api/v1/turns'],
  input: z.object({
    kind: z.enum(KINDS).optional().describe('all when absent'),
    state: z.enum(TURN_STATES).optional().describe('all when absent'),
    which: z.enum(['all', 'alarmed']).default('all').describe('alarmed: those with a drift alarm'),
    ...paging,
  }),
  output: pageShape(turnView),
  errors: {},
})

export const findTurn = operation({
  ...read,
  name: 'turns.find',
  summary: { es: 'Muestra un cambio que se aprende', en: 'Show a turn of learning' },
  http: ['GET', '/api/v1/turns/:id'],
  input: z.object({ id: idShape }),
  output: turnView,
  errors: NOT_FOUND,
})

export const proposeTurn = operation({
  ...write,
  name: 'turns.propose',
  summary: { es: 'Propone otra hora para un mensaje', en: 'Propose another hour for a message' },
  details:
    'It is held against the golden set and the replayed history at once. Only when it is better on both does its trial begin, on three in ten orders; else the answer is a refused turn.',
  http: ['POST', '/api/v1/turns'],
  input: z.object({ purpose, city, to: hourShape }),
  output: turnView,
  repeatable: false,
  errors: { 'timing.in_trial': 'conflict', 'turn.same_hour': 'invalid' },
  example: { purpose: 'listo_para_recoger', city: 'Barranquilla', to: 10 },
})

export const promoteTurn = operation({
  ...write,
  ...ended,
  name: 'turns.promote',
  summary: { es: 'Adopta lo que está a prueba', en: 'Promote what is in a trial' },
  details:
    'All orders get it, before the trial’s looks are over. What was not proven on history can not be promoted. An article is approved in the knowledge.',
  http: ['POST', '/api/v1/turns/:id/promote'],
  undo: 'turns.roll_back',
  errors: { ...ENDS, 'turn.not_in_trial': 'conflict' },
})

export const refuseTurn = operation({
  ...write,
  ...ended,
  name: 'turns.refuse',
  summary: { es: 'Rechaza lo que está a prueba', en: 'Refuse what is in a trial' },
  details: 'All orders keep what was. It is not proposed again for thirty days.',
  http: ['POST', '/api/v1/turns/:id/refuse'],
  errors: { ...NOT_FOUND, 'turn.not_in_trial': 'conflict' },
})

export const rollBackTurn = operation({
  ...write,
  ...ended,
  name: 'turns.roll_back',
  summary: { es: 'Vuelve a lo de antes', en: 'Roll back to what was before' },
  details: 'For all orders, from the next on. A trial that was based on the new value ends with it.',
  http: ['POST', '/api/v1/turns/:id/roll-back'],
  errors: { ...ENDS, 'turn.not_in_force': 'conflict' },
})

export const look = operation({
  ...write,
  name: 'turns.look',
  summary: { es: 'Busca ahora qué se puede aprender', en: 'Look now for what can be learnt' },
  details:
    'Else it is done once a week. A trial is judged once in six days at most, however often this is asked. It obeys the control `learning`.',
  http: ['POST', '/api/v1/turns/look'],
  input: z.object({}),
  output: z.object({ ordered: z.boolean().describe('false: one was ordered within this minute') }),
  errors: {},
})

export const listTimings = operation({
  ...read,
  name: 'timings.list',
  summary: { es: 'Muestra a qué hora sale cada mensaje', en: 'Show at what hour messages leave' },
  details: 'Cities with an hour, or with a trial. Everywhere else, and for all other messages, it is at once.',
  http: ['GET', '/api/v1/timings'],
  input: z.object({}),
  output: z.object({ data: z.array(timingView) }),
  errors: {},
})

export const setTiming = operation({
  ...write,
  name: 'timings.set',
  summary: { es: 'Fija la hora de un mensaje en una ciudad', en: 'Set the hour of a message in a city' },
  details: 'Nine in ten orders get it; one in ten is written to at once, so that other hours stay known.',
  http: ['PUT', '/api/v1/timings'],
  input: z.object({ purpose, city, hour: hourShape.nullable().describe('null: at once') }),
  output: timingView,
  errors: { 'timing.in_trial': 'conflict' },
  example: { purpose: 'listo_para_recoger', city: 'Barranquilla', hour: 18 },
})
