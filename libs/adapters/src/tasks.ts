import { invalid, type TenantId } from '@litper/kernel'
import type { Retry } from '@litper/ports'
import { jsonOf } from './json.ts'

/** What an engine stores of a task. */
export interface Carried {
  readonly tenant: TenantId
  readonly data: object
}

export const DEFAULT_RETRY: Retry = { limit: 5, delaySeconds: 2, backoff: true }
const NAME = /^[\w.\-/]{1,200}$/

/** @throws DomainError `task_queue.bad_data` when it is not JSON */
export function carry(tenant: TenantId, data: object): Carried {
  jsonOf(data, 'task_queue.bad_data')
  return { tenant, data }
}

/** @throws DomainError `task_queue.bad_name` */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw invalid('task_queue.bad_name', { length: name.length })
}

/** @throws DomainError `task_queue.bad_cron` unless it has five fields that cron-parser reads, and an existing time zone */
export async function checkCron(cron: string, timezone: string, read: () => unknown): Promise<void> {
  try {
    if (cron.trim().split(/\s+/).length === 5 && (await read())) return
  } catch {
    // reported below, like every other fault of the text
  }
  throw invalid('task_queue.bad_cron', { cron, timezone })
}
