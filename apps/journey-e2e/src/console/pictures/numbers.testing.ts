import type { Input, Output } from '@litper/client'
import { ago, both, id, NOW, page } from './moment.testing.ts'
import { ORDERS } from './orders.testing.ts'

type Metric = Output<'metrics.list'>['data'][number]
type Answer = Output<'metrics.query'>
type Row = Answer['rows'][number]

const metric = (
  name: string,
  area: string,
  unit: Metric['unit'],
  es: string,
  en: string,
  more: Partial<Metric> = {},
): Metric => ({
  ...{
    name,
    area,
    unit,
    title: both(es, en),
    definition: both(`${es}, por su fecha de creación.`, `${en}, by creation.`),
  },
  ...{
    grain: 'orders by placed_at',
    dimensions: ['carrier', 'city', 'shop'],
    better: 'more',
    isCohort: false,
    ...more,
  },
})
export const METRICS: Output<'metrics.list'> = page([
  metric('orders', 'sales', 'count', 'Pedidos', 'Orders'),
  metric('sales', 'sales', 'money', 'Ventas', 'Sales'),
  metric('confirmation_rate', 'sales', 'share', 'Tasa de confirmación', 'Confirmation rate'),
  metric('delivered', 'logistics', 'count', 'Entregadas', 'Delivered'),
  metric('delivery_rate', 'logistics', 'share', 'Tasa de entrega', 'Delivery rate', {
    definition: both(
      'De las guías creadas en el período, la parte que se entregó. Las que van en camino todavía no cuentan.',
      'Of the waybills made in the period, the share that was delivered. Those under way do not count yet.',
    ),
    isCohort: true,
  }),
  metric('hours_to_deliver_p50', 'logistics', 'hours', 'Horas a la entrega (mediana)', 'Hours to deliver (median)', {
    better: 'less',
  }),
  metric('waybills', 'logistics', 'count', 'Guías', 'Waybills'),
  metric('return_rate', 'logistics', 'share', 'Tasa de devolución', 'Return rate', { better: 'less' }),
  metric('exception_rate', 'exceptions', 'share', 'Tasa de novedad', 'Exception rate', { better: 'less' }),
  metric('exceptions', 'exceptions', 'count', 'Novedades', 'Delivery problems', { better: 'less' }),
  metric('message_cost', 'messages', 'money', 'Costo de mensajes', 'Cost of messages', { better: 'less' }),
  metric('to_collect', 'money', 'money', 'Recaudo en camino', 'Cash to collect'),
  metric('collected_by_carriers', 'money', 'money', 'Recaudado por transportadoras', 'Collected by carriers'),
  metric('lost_to_returns', 'money', 'money', 'Recaudo perdido por devoluciones', 'Cash lost to returns'),
])

const COHORT = {
  size: 3120,
  settled: 2804,
  part: 2422,
  floor: 0.776,
  ceiling: 0.878,
  low: 0.85,
  high: 0.876,
  mature: false,
}
const VALUES: Readonly<Record<Metric['unit'], number>> = {
  count: 3120,
  money: 402_300_000,
  share: 0.864,
  hours: 52,
  points: 81,
}
const OTHER: Readonly<Record<string, number>> = {
  return_rate: 0.11,
  exception_rate: 0.09,
  to_collect: 61_800_000,
  lost_to_returns: 9_400_000,
}
const WAVE = [0.92, 1.04, 1.1, 1.08, 1.16, 0.71, 0.6] as const
const carrierShare = { coordinadora: 0.58, interrapidisimo: 0.27, servientrega: 0.11, tcc: 0.04 } as const

export function answerOf({ metric: name, grain = 'total', dimensions = [] }: Input<'metrics.query'>): Answer {
  const { unit, isCohort } = METRICS.data.find((one) => one.name === name)!
  const whole = OTHER[name] ?? VALUES[unit]
  const isAdding = unit === 'count' || unit === 'money'
  const row = (period: string | null, group: Row['group'], value: number): Row => ({
    ...{ period, group, value: unit === 'count' ? Math.round(value) : value },
    cohort: isCohort ? { ...COHORT, floor: value - 0.08, ceiling: value + 0.02 } : null,
  })
  const days = Array.from({ length: 30 }, (_, n) => new Date(NOW - (29 - n) * 86_400_000).toISOString().slice(0, 10))
  const groups: Row['group'][] =
    dimensions.length > 0 ? Object.keys(carrierShare).map((carrier) => ({ [dimensions[0]!]: carrier })) : [{}]
  const share = (group: Row['group'], at: number) => {
    const part = carrierShare[Object.values(group)[0] as 'tcc'] ?? 1
    return isAdding ? part : 1 - at * 0.04
  }
  const periods = grain === 'total' ? [null] : days
  const rows = periods.flatMap((period, day) =>
    groups.map((group, at) => {
      const wave =
        period === null ? 1 : isAdding ? WAVE[day % 7]! / 30 + day / 4000 : 0.96 + WAVE[(day + at) % 7]! * 0.04
      return row(period, group, whole * wave * share(group, at))
    }),
  )
  return {
    ...{ metric: name, unit, zone: 'America/Bogota', currency: unit === 'money' ? 'COP' : null, rows },
    ...{ from: ago(29 * 1440 + 905), until: ago(0) },
    before: { from: ago(59 * 1440 + 905), until: ago(30 * 1440), value: whole * (isAdding ? 0.91 : 0.97) },
  }
}

export const BEHIND: Output<'metrics.drill_down'> = page(
  ORDERS.slice(0, 20).map((order, n) => ({
    ...{ id: order.id, orderId: order.id, at: ago(n * 71) },
    labels: {
      ...{ carrier: order.waybill?.carrier ?? null, city: order.destination!.city, shop: order.shopDomain },
      ...{ state: 'in_transit', collect: order.collect?.amount ?? null },
    },
  })),
)
/** A merchant whose carriers have collected nothing yet. */
export const NO_MONEY: Answer = {
  ...answerOf({ metric: 'to_collect' } as Input<'metrics.query'>),
  rows: [],
}
const report = (
  n: number,
  kind: Output<'reports.list'>['data'][number]['kind'],
  state: 'done' | 'running' | 'failed',
) => ({
  ...{ id: id(990 + n), kind, language: 'es' as const, from: ago(1440 * 30 + 905), until: ago(905), state, files: [] },
  send: n === 2,
  ...{ progress: state === 'running' ? 62 : 100, error: state === 'failed' ? 'report.failed' : null },
  ...{ createdAt: ago(3 + n * 600), finishedAt: state === 'running' ? null : ago(2 + n * 600) },
})
export const REPORTS: Output<'reports.list'> = page([
  report(0, 'executive', 'running'),
  report(1, 'carriers', 'done'),
  report(2, 'daily', 'done'),
  report(3, 'cities', 'failed'),
])
export const SCHEDULES: Output<'reports.list_schedules'> = page([
  { kind: 'daily', hour: 7, weekdays: [1, 2, 3, 4, 5, 6], language: 'es', enabled: true },
  { kind: 'executive', hour: 8, weekdays: [1], language: 'es', enabled: false },
])

const light = (
  kind: 'carrier' | 'city',
  name: string,
  of: 'red' | 'yellow' | 'green',
  parcels: number,
  urgent: number,
) => ({
  ...{ kind, name, light: of, parcels, urgent, attention: urgent * 2, watch: urgent * 3 },
  trend: of === 'red' ? ('worse' as const) : ('same' as const),
})
export const LIGHTS: Output<'risks.lights'> = page([
  light('city', 'Quibdó', 'red', 41, 12),
  light('carrier', 'coordinadora', 'yellow', 240, 14),
  light('city', 'Pasto', 'yellow', 32, 3),
  light('carrier', 'interrapidisimo', 'green', 118, 1),
])
