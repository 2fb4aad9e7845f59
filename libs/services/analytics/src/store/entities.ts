import { type ColumnType, FACTS, type FactName, type Level, type Reason, type RiskWeights } from '@litper/metrics'
import { entity, json, jsonb, text } from '@litper/platform'
import type { Note } from '../domain/notes.ts'
import type { Language, ReportKind } from '../domain/report.ts'

/** How PostgreSQL holds what the catalogue calls by its kind. */
export const COLUMN_TYPES = {
  id: 'uuid',
  text: 'text',
  time: 'timestamptz',
  flag: 'boolean',
  count: 'int',
  money: 'numeric',
} as const
/** The columns of a fact as the catalogue names them. */
const factColumns = (fact: FactName, more: Record<string, object> = {}) => {
  const { key, columns } = FACTS[fact] as { key: readonly string[]; columns: Readonly<Record<string, ColumnType>> }
  const described = Object.entries(columns).map(([name, type]) => [
    name,
    {
      type: COLUMN_TYPES[type],
      ...(key.includes(name) ? { primary: true } : { nullable: true }),
    },
  ])
  return entity(`analytics.${fact}`, { ...tenant, ...Object.fromEntries(described), ...more })
}
const tenant = { tenantId: { type: 'uuid', primary: true, update: false, select: false } } as const

const factEntities = [
  factColumns('orders', {
    customer_key: { type: 'uuid', nullable: true },
    forgotten: { type: 'boolean', default: false },
  }),
  factColumns('waybills', { family: { type: 'text', nullable: true } }),
  factColumns('exceptions'),
  factColumns('messages'),
  factColumns('conversations'),
]
const HistoryEntity = entity('analytics.histories', {
  ...tenant,
  orderId: { type: 'uuid', primary: true },
  notes: json<readonly Note[]>(),
})
const DayEntity = entity('analytics.days', {
  ...tenant,
  cube: { type: 'text', primary: true },
  day: { type: 'int', primary: true },
  version: { type: 'int', default: 1 },
  counted: { type: 'int', default: 0 },
})
const DayRowEntity = entity('analytics.day_rows', {
  ...tenant,
  cube: { type: 'text', primary: true },
  label: { type: 'text', primary: true },
  day: { type: 'int', primary: true },
  d1: { type: 'text', primary: true },
  d2: { type: 'text', primary: true },
  currency: { type: 'text', primary: true },
  hours: { type: 'int', primary: true },
  sums: { type: 'numeric', array: true },
})
export const SettingsEntity = entity('analytics.settings', {
  ...tenant,
  zone: { type: 'text' },
  language: text<'es' | 'en'>(),
  currency: { type: 'text' },
})
export const SetAsideEntity = entity('analytics.set_aside', {
  ...tenant,
  eventId: { type: 'uuid', primary: true },
  name: { type: 'text' },
  version: { type: 'int' },
  reason: { type: 'text' },
  at: { type: 'timestamptz' },
})
export const RiskEntity = entity('analytics.risks', {
  ...tenant,
  waybillId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid' },
  carrier: { type: 'text' },
  city: { type: 'text' },
  state: { type: 'text' },
  score: { type: 'int' },
  level: text<Level>(),
  reasons: jsonb<readonly Reason[]>(),
  weights: { type: 'int' },
  since: { type: 'timestamptz' },
  assessedAt: { type: 'timestamptz' },
})
export const WeightsEntity = entity('analytics.risk_weights', {
  ...tenant,
  version: { type: 'int', primary: true },
  weights: jsonb<Omit<RiskWeights, 'version'>>(),
  madeBy: { type: 'text' },
  madeAt: { type: 'timestamptz' },
})
/** How far the telling of parcels has come: all whose waybills were made before this time were told. */
export const StoodEntity = entity('analytics.stood', { ...tenant, madeBefore: { type: 'timestamptz' } })
const RiskHourEntity = entity('analytics.risk_hours', {
  ...tenant,
  hour: { type: 'timestamptz', primary: true },
  kind: { type: 'text', primary: true },
  name: { type: 'text', primary: true },
  parcels: { type: 'int' },
  urgent: { type: 'int' },
  attention: { type: 'int' },
  watch: { type: 'int' },
})
export const ReportEntity = entity('analytics.reports', {
  id: { type: 'uuid', primary: true },
  kind: text<ReportKind>(),
  language: text<Language>(),
  fromAt: { type: 'timestamptz' },
  untilAt: { type: 'timestamptz' },
  state: { ...text<'queued' | 'running' | 'done' | 'failed'>(), default: 'queued' },
  progress: { type: 'int', default: 0 },
  scheduleDay: { type: 'int', nullable: true },
  send: { type: 'boolean', default: false },
  error: { type: 'text', nullable: true },
  madeBy: { type: 'text' },
  createdAt: { type: 'timestamptz' },
  finishedAt: { type: 'timestamptz', nullable: true },
})
export const ScheduleEntity = entity('analytics.report_schedules', {
  ...tenant,
  kind: { ...text<ReportKind>(), primary: true },
  hour: { type: 'int' },
  weekdays: { type: 'int', array: true },
  language: text<Language>(),
  enabled: { type: 'boolean' },
})
export const analyticsEntities = [
  ...factEntities,
  HistoryEntity,
  DayEntity,
  DayRowEntity,
  SettingsEntity,
  SetAsideEntity,
  RiskEntity,
  WeightsEntity,
  StoodEntity,
  RiskHourEntity,
  ReportEntity,
  ScheduleEntity,
]
