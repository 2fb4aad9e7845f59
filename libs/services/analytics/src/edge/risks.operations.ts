import { DEFAULT_WEIGHTS, LEVELS, POINTS, REASON_CODES } from '@litper/metrics'
import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'

const read = { roles: 'everyone', scope: 'risks:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const both = z.object({ es: z.string(), en: z.string() })

export const riskView = z
  .object({
    waybillId: idShape,
    orderId: idShape,
    carrier: z.string(),
    city: z.string(),
    state: z.string(),
    score: z.number().int().min(0).max(100),
    level: z.enum(LEVELS),
    reasons: z.array(
      z.object({
        code: z.enum(REASON_CODES),
        points: z.number(),
        amount: z.number().nullable(),
        family: z.string().nullable().describe('of the delivery exception'),
        text: both,
      }),
    ),
    weights: z.number().int().describe('the version of the weights'),
    since: instantShape.describe('since when it has this level'),
    assessedAt: instantShape,
  })
  .meta({ id: 'ParcelRisk' })

export const listRisks = operation({
  ...read,
  name: 'risks.list',
  summary: { es: 'Lista las guías en riesgo', en: 'List parcels at risk' },
  details:
    'Under way and not normal, the highest score first. Assessed with each event of the parcel and every five minutes.',
  http: ['GET', '/api/v1/risks'],
  input: z.object({
    level: z.enum(LEVELS).optional(),
    carrier: z.string().max(60).optional(),
    city: z.string().max(120).optional(),
    ...paging,
  }),
  output: pageShape(riskView),
  errors: {},
})

export const readRisk = operation({
  ...read,
  name: 'risks.read',
  summary: { es: 'Muestra el riesgo de una guía', en: 'Show the risk of a parcel' },
  details: 'As of now, with its reasons; of a normal one too. Of a parcel that has ended there is none.',
  http: ['GET', '/api/v1/risks/:id'],
  input: z.object({ id: idShape.describe('of the waybill') }),
  output: riskView,
  errors: { 'risk.not_found': 'not_found' },
})

const light = z.object({
  kind: z.enum(['carrier', 'city']),
  name: z.string(),
  light: z.enum(['red', 'yellow', 'green']),
  parcels: z.number().int(),
  urgent: z.number().int(),
  attention: z.number().int(),
  watch: z.number().int(),
  trend: z
    .enum(['better', 'same', 'worse'])
    .nullable()
    .describe('against 24 hours before; null where that is not known'),
})
export const listLights = operation({
  ...read,
  name: 'risks.lights',
  summary: { es: 'Muestra el semáforo por ciudad y transportadora', en: 'Show the lights by city and carrier' },
  details: 'Of parcels under way. Red: at least three, and a fifth, are urgent or need attention.',
  http: ['GET', '/api/v1/risks/lights'],
  input: z.object({}),
  output: pageShape(light),
  errors: {},
})

const points = z.number().int().min(0).max(100)
const weights = {
  points: z.object(
    Object.fromEntries(POINTS.map((name) => [name, points])) as Record<(typeof POINTS)[number], typeof points>,
  ),
  patience: z
    .record(z.string().max(40), z.number().int().min(1).max(1000))
    .describe('hours that a state may last without movement'),
  heavy: z.array(z.string().max(40)).max(30),
  levels: z.object({ urgent: points, attention: points, watch: points }),
}
const weightsView = z.object({ version: z.number().int(), ...weights }).meta({ id: 'RiskWeights' })

export const readWeights = operation({
  ...read,
  name: 'risks.read_weights',
  summary: { es: 'Muestra los pesos del riesgo', en: 'Show the weights of the risk' },
  http: ['GET', '/api/v1/risks/weights'],
  input: z.object({}),
  output: weightsView,
  errors: {},
})

const { points: ours, patience, heavy, levels } = DEFAULT_WEIGHTS
const EXAMPLE = { points: { ...ours }, patience: { ...patience }, heavy: [...heavy], levels: { ...levels } }

export const changeWeights = operation({
  name: 'risks.change_weights',
  summary: { es: 'Cambia los pesos del riesgo', en: 'Change the weights of the risk' },
  details: 'Makes a new version; parcels are assessed by it from the next event or sweep on.',
  http: ['POST', '/api/v1/risks/weights'],
  input: z.object(weights),
  output: weightsView,
  scope: 'risks:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: false,
  errors: { 'risk.bad_levels': 'invalid' },
  example: EXAMPLE,
})
