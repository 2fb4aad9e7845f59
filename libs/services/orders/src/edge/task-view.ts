import type { OutputOf } from '@litper/platform'
import { idShape, instantShape } from '@litper/platform/operations'
import { z } from 'zod'
import { TASK_KINDS, type Task } from '../domain/task.ts'
import { taskText } from './task-texts.ts'

/** A task as the API shows it. */
export const taskView = z
  .object({
    id: idShape,
    kind: z.enum(TASK_KINDS),
    orderId: idShape,
    orderName: z.string(),
    params: z.record(z.string(), z.string()).describe('what its text is filled with'),
    text: z.object({ es: z.string(), en: z.string() }),
    state: z.enum(['open', 'resolved']),
    openedAt: instantShape,
    resolvedAt: instantShape.nullable(),
  })
  .meta({ id: 'OrderTask' })

export function taskViewOf({ occasion: _, resolvedAt, ...task }: Task): OutputOf<{ output: typeof taskView }> {
  return {
    ...task,
    params: { ...task.params },
    text: { es: taskText('es', task), en: taskText('en', task) },
    resolvedAt: resolvedAt ?? null,
  }
}
