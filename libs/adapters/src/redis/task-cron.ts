import type { TenantId } from '@litper/kernel'
import type { Job, Queue } from 'bullmq'
import type { Carried } from '../tasks.ts'

/** The queue of the ticks; no task can have this name. */
export const TICKS = '~ticks'
/** A tick that is later than this is skipped when its schedule is set again. */
const LATE_MS = 60_000

export interface Tick extends Carried {
  readonly name: string
}
export interface Schedule extends Tick {
  readonly cron: string
  readonly timezone: string
}

const idOf = (tenant: TenantId, name: string): string => `${tenant}/${name}`

/** The next time; throws when it is not cron. */
export async function nextTick(cron: string, timezone: string): Promise<unknown> {
  const { getNextMillis } = await import('bullmq')
  return getNextMillis(Date.now(), { pattern: cron, tz: timezone })
}

/** Sets the schedule unless it is already set: a process that starts at the time of a tick must not remove it. */
export async function setSchedule(ticks: Queue, { tenant, name, data, cron, timezone }: Schedule): Promise<void> {
  const id = idOf(tenant, name)
  const tick: Tick = { tenant, name, data }
  const standing = await ticks.getJobScheduler(id)
  if (
    standing?.pattern === cron &&
    standing.tz === timezone &&
    JSON.stringify(standing.template?.data) === JSON.stringify(tick) &&
    (standing.next ?? 0) > Date.now() - LATE_MS
  )
    return
  const opts = { attempts: 10, backoff: { type: 'fixed', delay: 1000 } }
  await ticks.upsertJobScheduler(id, { pattern: cron, tz: timezone }, { name, data: tick, opts })
}

export async function dropSchedule(ticks: Queue, tenant: TenantId, name: string): Promise<void> {
  await ticks.removeJobScheduler(idOf(tenant, name))
}

export const tickOf = (job: Job): Tick => job.data as Tick
