import { invalid, type TenantId } from '@litper/kernel'
import type { Retry } from '@litper/ports'
import { jsonOf } from './json.ts'

/** What a task carries through its engine. */
export interface Carried {
  readonly tenant: TenantId
  readonly data: object
}

export const DEFAULT_RETRY: Retry = { limit: 5, delaySeconds: 2, backoff: true }
const NAME = /^[\w.\-/]{1,200}$/

/** @throws DomainError `task_queue.bad_data` when it is no JSON */
export function carry(tenant: TenantId, data: object): Carried {
  jsonOf(data, 'task_queue.bad_data')
  return { tenant, data }
}

/** @throws DomainError `task_queue.bad_name` */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw invalid('task_queue.bad_name', { length: name.length })
}

/** @throws DomainError `task_queue.bad_cron` unless five fields of cron, and a time zone that exists, by what the engine can read */
export async function checkCron(cron: string, timezone: string, read: () => unknown): Promise<void> {
  try {
    if (cron.trim().split(/\s+/).length === 5 && (await read())) return
  } catch {
    // told below, as every other fault of the text
  }
  throw invalid('task_queue.bad_cron', { cron, timezone })
}
