import { notFound } from '@litper/kernel'
import type { Task } from '../domain/task.ts'
import type { OrderParts } from './ports.ts'

/** A person did it, or it is no longer to be done. Again it changes nothing. @throws DomainError order.task_not_found */
export async function resolveTask({ tasks, clock }: OrderParts, { id }: { readonly id: string }): Promise<Task> {
  const task = await tasks.lock(id)
  if (!task) throw notFound('order.task_not_found')
  if (task.state === 'resolved') return task
  const resolvedAt = clock.now().toISOString()
  await tasks.resolve(id, resolvedAt)
  return { ...task, state: 'resolved', resolvedAt }
}
