import { entity, jsonb, text } from '@litper/platform'
import type { TaskKind } from '../domain/task.ts'

export const TaskEntity = entity('orders.tasks', {
  id: { type: 'uuid', primary: true },
  orderId: { type: 'uuid', update: false },
  orderName: { type: 'text', update: false },
  kind: { ...text<TaskKind>(), update: false },
  occasion: { type: 'text', update: false },
  params: { ...jsonb<Readonly<Record<string, string>>>(), update: false },
  state: { ...text<'open' | 'resolved'>(), default: 'open' },
  openedAt: { type: 'timestamptz', update: false },
  resolvedAt: { type: 'timestamptz', nullable: true },
})
