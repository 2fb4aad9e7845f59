import { idShape, operation, pageShape, paging } from '@litper/platform/operations'
import { z } from 'zod'
import { taskView } from './task-view.ts'

export const listTasks = operation({
  name: 'orders.list_tasks',
  summary: { es: 'Lista lo que una persona debe hacer', en: 'List what a person must do' },
  details:
    'Newest first. A task is opened where a parcel is with the carrier and its order is no longer what the label says.',
  http: ['GET', '/api/v1/orders/tasks'],
  input: z.object({
    state: z.enum(['open', 'resolved']).optional().describe('all when absent'),
    orderId: z.uuid().optional(),
    ...paging,
  }),
  output: pageShape(taskView),
  roles: 'everyone',
  scope: 'orders:read',
  kind: 'read',
  risk: 'nothing',
  repeatable: true,
  errors: {},
})

export const resolveTask = operation({
  name: 'orders.resolve_task',
  summary: { es: 'Cierra una tarea', en: 'Close a task' },
  http: ['POST', '/api/v1/orders/tasks/:id/resolve'],
  input: z.object({ id: idShape }),
  output: taskView,
  roles: ['owner', 'operator'],
  scope: 'orders:write',
  kind: 'write',
  risk: 'nothing',
  repeatable: true,
  errors: { 'order.task_not_found': 'not_found' },
})
