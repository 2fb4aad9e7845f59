import type { OutputOf } from '@litper/platform'
import { idShape, instantShape, moneyShape } from '@litper/platform/operations'
import { z } from 'zod'
import { CALL_STATES, OUTCOMES, PURPOSES, RESULTS } from '../domain/call.ts'
import type { Call, Try, Turn } from '../usecases/ports.ts'
import { linesOf } from '../usecases/settle-call.ts'

export const callView = z
  .object({
    id: idShape,
    direction: z.enum(['out', 'in']),
    purpose: z.enum(PURPOSES),
    orderId: z.uuid().nullable(),
    campaignId: z.uuid().nullable(),
    phone: z.string().nullable().describe('masked: enough to recognise a person, not enough to call them'),
    why: z.string(),
    state: z.enum(CALL_STATES).describe('`waiting`: for its hour, a line or the next try; `calling`: it holds a line'),
    dueAt: instantShape.describe('when it waits: not before'),
    tries: z.number().int(),
    maxTries: z.number().int(),
    outcome: z.enum(OUTCOMES).nullable(),
    needsPerson: z.boolean().describe('a person of the team has to go on with it, until `resolved`'),
    resolved: z.object({ by: z.string(), at: instantShape }).nullable(),
    createdAt: instantShape,
    settledAt: instantShape.nullable(),
  })
  .meta({ id: 'Call' })

const tryView = z.object({
  id: idShape,
  n: z.number().int(),
  dialedAt: instantShape,
  answeredAt: instantShape.nullable(),
  endedAt: instantShape.nullable(),
  answeredBy: z.enum(['person', 'machine']).nullable(),
  result: z.enum(RESULTS).nullable(),
  seconds: z.number().int().nullable(),
  cost: moneyShape.nullable(),
  receipt: z.string().nullable().describe('the provider’s id of it'),
  recording: z
    .enum(['none', 'refused', 'asked', 'kept', 'gone'])
    .describe('`refused`: by the customer; `kept`: `calls.recording` gives it; `gone`: its time is over'),
  transcript: z.array(
    z.object({ by: z.enum(['bot', 'customer']), text: z.string(), at: instantShape, steps: z.array(z.string()) }),
  ),
})

export const callWithTries = callView.extend({ attempts: z.array(tryView) }).meta({ id: 'CallWithTries' })

export const viewOf = (call: Call): OutputOf<{ output: typeof callView }> => ({
  id: call.id,
  direction: call.direction,
  purpose: call.purpose,
  orderId: call.orderId ?? null,
  campaignId: call.campaignId ?? null,
  phone: call.phone ? `•••${call.phone.slice(-4)}` : null,
  why: call.why,
  state: call.state,
  dueAt: call.dueAt.toISOString(),
  tries: call.tries,
  maxTries: call.maxTries,
  outcome: call.outcome ?? null,
  needsPerson: call.needsPerson,
  resolved: call.resolvedAt ? { by: call.resolvedBy ?? '', at: call.resolvedAt.toISOString() } : null,
  createdAt: call.createdAt.toISOString(),
  settledAt: call.settledAt?.toISOString() ?? null,
})

export const tryViewOf = (one: Try, turns: readonly Turn[]): OutputOf<{ output: typeof tryView }> => ({
  id: one.id,
  n: one.n,
  dialedAt: one.dialedAt.toISOString(),
  answeredAt: one.answeredAt?.toISOString() ?? null,
  endedAt: one.endedAt?.toISOString() ?? null,
  answeredBy: one.answeredBy ?? null,
  result: one.result ?? null,
  seconds: one.seconds ?? null,
  cost: one.cost ?? null,
  receipt: one.providerCallId ?? null,
  recording: one.recording ?? 'none',
  transcript: turns.flatMap((turn) =>
    linesOf(turn).map((line) => ({ ...line, steps: line.by === 'bot' ? [...turn.steps] : [] })),
  ),
})
