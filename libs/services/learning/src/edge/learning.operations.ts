import { instantShape, operation } from '@litper/platform/operations'
import { z } from 'zod'
import { LEAST_MESSAGES, LEAST_POINTS } from '../domain/compare.ts'
import { DIMENSIONS } from '../usecases/ports.ts'

const read = { roles: 'everyone', kind: 'read', risk: 'nothing', repeatable: true, errors: {} } as const
const days = z.number().int().min(1).max(365).default(90).describe('of messages that are at least two days old')
const share = z.number().min(0).max(1)
const count = z.number().int()

export const summariseOutcomes = operation({
  ...read,
  name: 'outcomes.summarise',
  summary: { es: 'Muestra qué pasó después de los mensajes', en: 'Show what happened after messages' },
  details:
    'Whether the parcel moved within one and two days after a message, how it ended, and whether a ticket followed. Goals: above 40 % and 60 %.',
  http: ['GET', '/api/v1/outcomes'],
  input: z.object({
    by: z
      .string()
      .default('purpose')
      .transform((given) => [...new Set(given.split(','))])
      .pipe(z.array(z.enum(DIMENSIONS)).min(1).max(2))
      .describe(`one or two of ${DIMENSIONS.join(', ')}, separated by a comma`),
    days,
    purpose: z.string().min(1).max(80).optional(),
  }),
  output: z.object({
    data: z.array(
      z
        .object({
          by: z.record(z.string(), z.string().nullable()),
          messages: count,
          moved: count.describe('within a day'),
          movedTwoDays: count,
          delivered: count,
          returned: count,
          tickets: count.describe('after which something needed a person'),
          interval: z
            .object({ low: share, high: share })
            .describe('of the share that moved within a day, 95 %, Wilson'),
        })
        .meta({ id: 'MessageOutcome' }),
    ),
  }),
  scope: 'outcomes:read',
})

export const listCandidates = operation({
  ...read,
  name: 'candidates.list',
  summary: { es: 'Propone mejores horas para los mensajes', en: 'Propose better hours for messages' },
  details: `Each hour of each message against all its other hours: a z test of two shares with Bonferroni's correction, at least ${LEAST_MESSAGES} messages on each side and ${LEAST_POINTS} points of difference. It is proposed and not applied: who is written to at one hour may differ from others.`,
  http: ['GET', '/api/v1/candidates'],
  input: z.object({ days }),
  output: z.object({
    data: z.array(
      z
        .object({
          purpose: z.string(),
          hour: z.number().int().min(0).max(23).describe('in Colombia'),
          messages: count,
          share,
          others: z.object({ messages: count, share }),
          verdict: z.enum(['better', 'worse', 'no_difference', 'too_few']),
          p: z.number().nullable().describe('two-sided, before the correction'),
        })
        .meta({ id: 'HourCandidate' }),
    ),
  }),
  scope: 'outcomes:read',
})

export const listPriors = operation({
  ...read,
  name: 'priors.list',
  summary: {
    es: 'Muestra cuánto entrega cada transportadora en cada ciudad',
    en: 'Show how much each carrier delivers in each city',
  },
  details:
    'Of waybills of 150 to 21 days ago: delivered within 21 days, of all that were not cancelled or lost. The share is drawn towards the carrier’s share everywhere, as if it had 50 parcels more in the city. Which carrier is in force or tried there decides among carriers that the merchant likes equally.',
  http: ['GET', '/api/v1/learning/priors'],
  scope: 'turns:read',
  input: z.object({}),
  output: z.object({
    data: z.array(
      z.object({
        city: z.string(),
        carrier: z.string(),
        parcels: count,
        delivered: count,
        share: share.describe('delivered, drawn towards the carrier’s share everywhere'),
        isInForce: z.boolean(),
        triedOn: share.describe('the share of the city’s orders in a trial; 0: none'),
        since: instantShape.nullable().describe('when it was promoted, or its trial began; null: neither'),
      }),
    ),
    from: instantShape.describe('counted are waybills that were made since then'),
    until: instantShape,
  }),
})
