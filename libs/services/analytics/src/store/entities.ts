import { type ColumnType, FACTS, type FactName } from '@litper/metrics'
import { entity, json, text } from '@litper/platform'
import type { Note } from '../domain/notes.ts'

const TYPES = {
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
      type: TYPES[type],
      ...(key.includes(name) ? {} : { nullable: true }),
      ...(key.includes(name) && { primary: true }),
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
  tenantId: { type: 'uuid', primary: true, update: false, select: false },
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
export const analyticsEntities = [
  ...factEntities,
  HistoryEntity,
  DayEntity,
  DayRowEntity,
  SettingsEntity,
  SetAsideEntity,
]
