import { GRAINS } from '@litper/metrics'
import { idShape, instantShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { WINDOWS } from '../domain/window.ts'

const read = { roles: 'everyone', scope: 'metrics:read', kind: 'read', risk: 'nothing', repeatable: true } as const
const both = z.object({ es: z.string(), en: z.string() })
const number = z.number().nullable()
const ERRORS = {
  'metric.not_found': 'not_found',
  'metric.bad_window': 'invalid',
  'metric.bad_dimension': 'invalid',
} as const

const metricView = z
  .object({
    name: z.string(),
    area: z.string(),
    unit: z.enum(['count', 'money', 'share', 'hours', 'points']),
    title: both,
    definition: both,
    grain: z.string().describe('one row of what, and by which of its times'),
    dimensions: z.array(z.string()).describe('what it may be split and filtered by'),
    better: z.enum(['more', 'less']).nullable(),
    isCohort: z.boolean().describe('young periods are immature: they have a floor and a ceiling'),
  })
  .meta({ id: 'Metric' })

export const listMetrics = operation({
  ...read,
  name: 'metrics.list',
  summary: { es: 'Lista los indicadores', en: 'List the metrics' },
  details:
    'The catalogue: each business number with its one definition. Reports, agents and the warehouse use the same.',
  http: ['GET', '/api/v1/metrics'],
  input: z.object({}),
  output: pageShape(metricView),
  errors: {},
})

/** A local date or a moment. */
const edge = z.union([z.iso.date(), instantShape])
const asked = {
  metric: z.string().max(60).describe('a name of metrics.list'),
  window: z.enum(WINDOWS).optional().describe('where `from` is absent; default: the last 30 days'),
  from: edge.optional().describe('a date in the merchant’s zone, or a moment; included'),
  until: edge.optional().describe('not included; default: now'),
  filters: z
    .record(z.string().max(40), z.array(z.string().max(120)).min(1).max(50))
    .default({})
    .describe('only rows with one of these values, by dimension'),
  currency: z.string().length(3).optional().describe('of money; default: the merchant’s, of message costs USD'),
}

const cohort = z
  .object({
    size: z.number().int(),
    settled: z.number().int().describe('whose end is known; `value` is the share of these'),
    part: z.number().int(),
    floor: z.number().describe('the share if no open row ends so'),
    ceiling: z.number().describe('the share if all open rows end so'),
    low: z.number().describe('Wilson interval of 95 %'),
    high: z.number(),
    mature: z.boolean().describe('its youngest row is at least 21 days old'),
  })
  .meta({ id: 'Cohort' })

export const queryMetric = operation({
  ...read,
  name: 'metrics.query',
  summary: { es: 'Consulta un indicador', en: 'Query a metric' },
  details:
    'One number, or one for each period and group, as it is now. Periods are of the merchant’s time zone, weeks begin on Monday. By hour at most 14 days.',
  http: ['POST', '/api/v1/metrics/query'],
  input: z.object({
    ...asked,
    grain: z.enum(GRAINS).default('total'),
    dimensions: z.array(z.string().max(40)).max(2).default([]).describe('split by these'),
    compare: z.boolean().default(false).describe('with the period before, until the same hour'),
  }),
  output: z
    .object({
      metric: z.string(),
      unit: metricView.shape.unit,
      from: instantShape,
      until: instantShape,
      zone: z.string(),
      currency: z.string().nullable(),
      rows: z.array(
        z.object({
          period: z.string().nullable().describe('its begin, local; null for the whole window'),
          group: z.record(z.string(), z.string()),
          value: number.describe('null: there is nothing to divide by'),
          cohort: cohort.nullable(),
        }),
      ),
      before: z.object({ from: instantShape, until: instantShape, value: number }).nullable(),
    })
    .meta({ id: 'MetricAnswer' }),
  errors: ERRORS,
  example: { metric: 'delivered', window: 'last_7_days', grain: 'day', dimensions: ['carrier'], compare: true },
})

export const drillDown = operation({
  ...read,
  name: 'metrics.drill_down',
  summary: { es: 'Muestra los pedidos detrás de un número', en: 'Show the orders behind a number' },
  details:
    'The rows that were counted, the newest first. Of a share those of its part, or with `of: whole` all that it is a share of.',
  http: ['POST', '/api/v1/metrics/drill-down'],
  input: z.object({ ...asked, of: z.enum(['part', 'whole']).default('part'), ...paging }),
  output: pageShape(
    z.object({
      id: idShape.describe('of the order, waybill, message or conversation'),
      orderId: idShape.nullable(),
      at: instantShape,
      labels: z.record(z.string(), z.string().nullable()),
    }),
  ),
  errors: ERRORS,
  example: { metric: 'returned', window: 'last_30_days' },
})

const settings = z
  .object({
    zone: z.string().max(60).describe('IANA; days and weeks are of it'),
    language: z.enum(['es', 'en']),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .meta({ id: 'MetricSettings' })

export const readSettings = operation({
  ...read,
  name: 'metrics.read_settings',
  summary: {
    es: 'Muestra zona horaria, idioma y moneda de los números',
    en: 'Show time zone, language and currency of numbers',
  },
  http: ['GET', '/api/v1/metrics/settings'],
  input: z.object({}),
  output: settings,
  errors: {},
})

export const changeSettings = operation({
  name: 'metrics.change_settings',
  summary: {
    es: 'Cambia zona horaria, idioma y moneda de los números',
    en: 'Change time zone, language and currency of numbers',
  },
  http: ['PUT', '/api/v1/metrics/settings'],
  input: settings,
  output: settings,
  scope: 'metrics:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { 'metric.bad_zone': 'invalid' },
  example: { zone: 'America/Bogota', language: 'es', currency: 'COP' },
})

export const countSetAside = operation({
  ...read,
  name: 'metrics.count_set_aside',
  summary: { es: 'Cuenta los eventos que no entraron en los números', en: 'Count the events that are in no number' },
  details: 'By event and reason. Each is a dead letter too: an operator can read it there and play it again.',
  http: ['GET', '/api/v1/metrics/set-aside'],
  input: z.object({}),
  output: pageShape(
    z.object({
      name: z.string(),
      version: z.number().int(),
      reason: z.string(),
      count: z.number().int(),
      lastAt: instantShape,
    }),
  ),
  errors: {},
})
