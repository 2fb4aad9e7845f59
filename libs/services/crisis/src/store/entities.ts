import { entity, json, jsonb, text } from '@litper/platform'
import type { Series } from '../domain/detect/series.ts'
import type { Alarm } from '../domain/detect/watch-hour.ts'
import type { Affected, Incident } from '../domain/room/incident.ts'
import type { Run, Step } from '../domain/room/playbooks.ts'
import { NoticeEntity } from './status-entities.ts'

export const HourEntity = entity('crisis.hours', {
  tenantId: { type: 'uuid', primary: true },
  hour: { type: 'timestamptz', primary: true },
  measure: { type: 'text', primary: true },
  subject: { type: 'text', primary: true },
  n: { type: 'int' },
})
export const SharedHourEntity = entity('crisis.shared_hours', {
  tenantId: { type: 'uuid', primary: true },
  hour: { type: 'timestamptz', primary: true },
  measure: { type: 'text', primary: true },
  subject: { type: 'text', primary: true },
  contributor: { type: 'text', primary: true },
  n: { type: 'int' },
})
export const WatchEntity = entity('crisis.watches', {
  tenantId: { type: 'uuid', primary: true },
  watcher: { type: 'text', primary: true },
  hour: { type: 'timestamptz' },
  alarms: { ...jsonb<readonly Alarm[]>(), default: [] },
})
export const BaselineEntity = entity('crisis.baselines', {
  tenantId: { type: 'uuid', primary: true },
  detector: { type: 'text', primary: true },
  subject: { type: 'text', primary: true },
  series: json<Series>(),
})
export const ParcelEntity = entity('crisis.parcels', {
  waybillId: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  number: { type: 'text', nullable: true },
  carrier: { type: 'text' },
  region: { type: 'text', nullable: true },
  state: { type: 'text' },
  collect: { type: 'numeric', nullable: true },
  requestedAt: { type: 'timestamptz', update: false },
  movedAt: { type: 'timestamptz' },
})
export const IncidentEntity = entity('crisis.incidents', {
  id: { type: 'uuid', primary: true },
  detector: { type: 'text' },
  subject: { type: 'text' },
  state: text<Incident['state']>(),
  severity: text<Incident['severity']>(),
  seenBy: text<Incident['seenBy']>(),
  summary: { type: 'text' },
  finding: { ...jsonb<NonNullable<Incident['finding']>>(), nullable: true },
  leader: { type: 'text', nullable: true },
  affected: jsonb<Affected>(),
  openedAt: { type: 'timestamptz' },
  alarmedAt: { type: 'timestamptz' },
  noticeDueAt: { type: 'timestamptz', nullable: true },
  resolvedAt: { type: 'timestamptz', nullable: true },
  closedAt: { type: 'timestamptz', nullable: true },
})
export const EntryEntity = entity('crisis.entries', {
  id: { type: 'uuid', primary: true },
  incidentId: { type: 'uuid' },
  at: { type: 'timestamptz' },
  kind: { type: 'text' },
  byWhom: { type: 'text' },
  text: { type: 'text', nullable: true },
})
export const RunEntity = entity('crisis.runs', {
  id: { type: 'uuid', primary: true },
  incidentId: { type: 'uuid' },
  playbook: { type: 'text' },
  state: text<Run['state']>(),
  input: jsonb<Run['input']>(),
  askedBy: { type: 'text' },
  askedAt: { type: 'timestamptz' },
  approvedBy: { type: 'text', nullable: true },
  endedAt: { type: 'timestamptz', nullable: true },
})
export const StepEntity = entity('crisis.steps', {
  tenantId: { type: 'uuid', primary: true },
  runId: { type: 'uuid', primary: true },
  n: { type: 'int', primary: true },
  about: { type: 'text' },
  operation: { type: 'text' },
  input: jsonb<Step['input']>(),
  state: text<Step['state']>(),
  code: { type: 'text', nullable: true },
  endedAt: { type: 'timestamptz', nullable: true },
})
export const crisisEntities = [
  HourEntity,
  SharedHourEntity,
  WatchEntity,
  BaselineEntity,
  ParcelEntity,
  IncidentEntity,
  EntryEntity,
  RunEntity,
  StepEntity,
  NoticeEntity,
]
