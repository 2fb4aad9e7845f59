import type { Dimension, Unit } from '@litper/metrics'
import type { WindowName } from './window.ts'

export const REPORT_KINDS = ['daily', 'critical', 'performance', 'carriers', 'cities', 'executive'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]
export type Language = 'es' | 'en'

/** What a report holds: names of metrics, so that each of its numbers is one of the catalogue. */
export interface ReportPlan {
  readonly title: Readonly<Record<Language, string>>
  readonly window: WindowName
  /** Numbers with the period before. */
  readonly headlines: readonly string[]
  /** A metric by day. */
  readonly lines: readonly string[]
  /** A metric by a dimension, the largest first. */
  readonly bars: readonly { readonly metric: string; readonly by: Dimension }[]
  /** Several metrics by one dimension. */
  readonly tables: readonly { readonly by: Dimension; readonly metrics: readonly string[] }[]
  /** The parcels that a person should look at, with their reasons. */
  readonly risks: boolean
}

const CARRIERS = [
  'waybills',
  'delivery_rate',
  'return_rate',
  'first_attempt_rate',
  'hours_to_deliver_p50',
  'in_time_rate',
  'exception_rate',
  'carrier_score',
]
const CITIES = ['waybills', 'delivery_rate', 'return_rate', 'hours_to_deliver_p50', 'exception_rate']

export const REPORTS: Readonly<Record<ReportKind, ReportPlan>> = {
  daily: {
    title: { es: 'Reporte diario', en: 'Daily report' },
    window: 'yesterday',
    headlines: [
      'orders',
      'orders_confirmed',
      'orders_cancelled',
      'waybills',
      'delivered',
      'returned',
      'exceptions',
      'messages',
      'sales',
      'revenue_delivered',
    ],
    lines: [],
    bars: [
      { metric: 'exceptions', by: 'family' },
      { metric: 'waybills', by: 'carrier' },
    ],
    tables: [{ by: 'carrier', metrics: ['waybills', 'exception_rate', 'carrier_score'] }],
    risks: false,
  },
  critical: {
    title: { es: 'Reporte de casos críticos', en: 'Report of critical cases' },
    window: 'last_30_days',
    headlines: ['under_way', 'exceptions_open', 'to_collect', 'lost'],
    lines: ['exceptions'],
    bars: [{ metric: 'exceptions_open', by: 'family' }],
    tables: [],
    risks: true,
  },
  performance: {
    title: { es: 'Reporte de desempeño', en: 'Performance report' },
    window: 'last_30_days',
    headlines: [
      'orders',
      'confirmation_rate',
      'delivery_rate',
      'return_rate',
      'first_attempt_rate',
      'hours_to_deliver_p50',
      'hours_to_deliver_p90',
      'in_time_rate',
      'exception_rate',
      'resolution_rate',
      'contained_rate',
    ],
    lines: ['orders', 'delivered', 'returned'],
    bars: [{ metric: 'exceptions', by: 'family' }],
    tables: [{ by: 'carrier', metrics: CARRIERS }],
    risks: false,
  },
  carriers: {
    title: { es: 'Reporte por transportadora', en: 'Report by carrier' },
    window: 'last_90_days',
    headlines: ['waybills', 'delivery_rate', 'return_rate', 'carrier_score'],
    lines: ['delivered'],
    bars: [
      { metric: 'carrier_score', by: 'carrier' },
      { metric: 'return_rate', by: 'carrier' },
    ],
    tables: [{ by: 'carrier', metrics: CARRIERS }],
    risks: false,
  },
  cities: {
    title: { es: 'Reporte por ciudad', en: 'Report by city' },
    window: 'last_90_days',
    headlines: ['waybills', 'delivery_rate', 'return_rate'],
    lines: [],
    bars: [
      { metric: 'waybills', by: 'city' },
      { metric: 'return_rate', by: 'city' },
    ],
    tables: [{ by: 'city', metrics: CITIES }],
    risks: false,
  },
  executive: {
    title: { es: 'Reporte ejecutivo', en: 'Executive report' },
    window: 'last_30_days',
    headlines: [
      'sales',
      'revenue_delivered',
      'average_order',
      'orders',
      'completion_rate',
      'delivery_rate',
      'return_rate',
      'collected_by_carriers',
      'to_collect',
      'lost_to_returns',
      'message_cost',
      'cost_per_delivered_order',
    ],
    lines: ['sales', 'revenue_delivered'],
    bars: [{ metric: 'revenue_delivered', by: 'city' }],
    tables: [{ by: 'carrier', metrics: ['waybills', 'delivery_rate', 'return_rate', 'carrier_score'] }],
    risks: false,
  },
}

export interface Figure {
  readonly value: number | null
  readonly unit: Unit
  readonly currency?: string
}
export interface ReportContent {
  readonly title: string
  readonly subtitle: string
  readonly language: Language
  readonly headlines: readonly (Figure & {
    readonly title: string
    readonly before: number | null
    readonly note?: string
  })[]
  readonly charts: readonly {
    readonly kind: 'line' | 'bars'
    readonly title: string
    readonly unit: Unit
    readonly points: readonly { readonly label: string; readonly value: number }[]
  }[]
  readonly tables: readonly {
    readonly title: string
    readonly head: readonly string[]
    readonly rows: readonly (readonly (string | Figure)[])[]
  }[]
  readonly notes: readonly string[]
}
