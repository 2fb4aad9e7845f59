import { conflict, invalid, newId, notFound } from '@litper/kernel'
import { type BulkAction, type BulkJob, MOST_OF_A_JOB, type OrderFilter } from '../domain/bulk.ts'
import type { BulkParts, Phase } from './bulk-ports.ts'

export const WORK_BULK = 'orders.work-bulk'
export interface WorkBulk {
  readonly jobId: string
  readonly phase: Phase
}

/** Keeps what the filter names now, and orders the dry run. @throws DomainError bulk.empty, bulk.too_many */
export async function prepareBulk(
  { jobs, orders, ...parts }: BulkParts,
  { action, filter, by }: { action: BulkAction; filter: OrderFilter; by: string },
): Promise<BulkJob> {
  const total = await jobs.countOf(filter)
  if (total === 0) throw invalid('bulk.empty')
  if (total > MOST_OF_A_JOB) throw invalid('bulk.too_many', { total, most: MOST_OF_A_JOB })
  const createdAt = orders.clock.now().toISOString()
  const job: BulkJob = { id: newId(), action, filter, state: 'checking', total, createdBy: by, createdAt }
  await jobs.add(job)
  await jobs.take(job, MOST_OF_A_JOB)
  await schedule(parts, job.id, 'check')
  return job
}

/** Does it, once the dry run was seen. Again it changes nothing. @throws DomainError bulk.not_found, bulk.not_ready */
export async function runBulk({ jobs, ...parts }: BulkParts, id: string): Promise<BulkJob> {
  const job = await jobs.lock(id)
  if (!job) throw notFound('bulk.not_found')
  if (job.state === 'running' || job.state === 'done') return job
  if (job.state !== 'ready') throw conflict('bulk.not_ready', { jobState: job.state })
  await jobs.move(id, 'running')
  await schedule(parts, id, 'run')
  return { ...job, state: 'running' }
}

/** Stops it; what was done stays. Again it changes nothing. @throws DomainError bulk.not_found, bulk.ended */
export async function cancelBulk({ jobs, orders }: BulkParts, id: string): Promise<BulkJob> {
  const job = await jobs.lock(id)
  if (!job) throw notFound('bulk.not_found')
  if (job.state === 'cancelled') return job
  if (job.state === 'done') throw conflict('bulk.ended')
  const endedAt = orders.clock.now()
  await jobs.move(id, 'cancelled', endedAt)
  return { ...job, state: 'cancelled', endedAt: endedAt.toISOString() }
}

const schedule = ({ scheduleEffect }: Pick<BulkParts, 'scheduleEffect'>, jobId: string, phase: Phase) =>
  scheduleEffect(WORK_BULK, `${jobId}/${phase}`, { jobId, phase } satisfies WorkBulk)
