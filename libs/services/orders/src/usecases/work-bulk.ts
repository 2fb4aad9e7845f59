import { DomainError } from '@litper/kernel'
import { NotYet } from '@litper/ports'
import type { BulkItem, BulkJob, BulkVerdict } from '../domain/bulk.ts'
import { answerOrder, rehearse } from './answer-order.ts'
import type { BulkParts, Phase } from './bulk-ports.ts'
import type { WorkBulk } from './start-bulk.ts'

const BATCH = 25
const SLICE_MS = 5000
const OF_PHASE = { check: 'checking', run: 'running' } as const
const AFTER = { check: 'ready', run: 'done' } as const

/**
 * Comes to every order of the job, some in each transaction, so that it can be stopped and goes on after any interruption. A refusal is a
 * verdict of that order.
 * @throws NotYet when its time is over and orders are left
 */
export async function workBulk(parts: BulkParts, { jobId, phase }: WorkBulk, sliceMs = SLICE_MS): Promise<void> {
  const until = performance.now() + sliceMs
  for (;;) {
    const isOver = await parts.database.transaction(() => workSome(parts, jobId, phase))
    if (isOver) return
    if (performance.now() > until) throw new NotYet(new Date(), 'more orders')
  }
}

async function workSome(parts: BulkParts, jobId: string, phase: Phase): Promise<boolean> {
  const { jobs, orders } = parts
  const job = await jobs.lock(jobId)
  if (job?.state !== OF_PHASE[phase]) return true // cancelled, or done before
  const items = await jobs.next(jobId, phase, BATCH)
  if (items.length === 0) {
    await jobs.move(jobId, AFTER[phase], phase === 'run' ? orders.clock.now() : undefined)
    return true
  }
  const noted: BulkItem[] = []
  for (const item of items)
    noted.push(phase === 'check' ? await checked(parts, job, item) : await done(parts, job, item))
  await jobs.note(jobId, noted)
  return false
}

async function checked({ orders }: BulkParts, { action }: BulkJob, item: BulkItem): Promise<BulkItem> {
  const { verdict, code } = await verdictOf(async () => {
    const events = await rehearse(orders, item.orderId, { kind: action })
    return action === 'confirm' && events.some(({ kind }) => kind === 'held') ? 'held' : 'done'
  })
  return { ...item, forecast: verdict, forecastCode: code }
}

async function done({ orders }: BulkParts, { action }: BulkJob, item: BulkItem): Promise<BulkItem> {
  const { verdict, code } = await verdictOf(async () => {
    const order = await answerOrder(orders, item.orderId, { kind: action })
    return action === 'confirm' && order.status === 'on_hold' ? 'held' : 'done'
  })
  return { ...item, verdict, code }
}

/** A domain's no is decided before anything is written, so the others of the transaction stand. */
async function verdictOf(work: () => Promise<BulkVerdict>): Promise<{ verdict: BulkVerdict; code?: string }> {
  try {
    return { verdict: await work() }
  } catch (error) {
    if (error instanceof DomainError && ['conflict', 'not_found', 'invalid'].includes(error.kind))
      return { verdict: 'refused', code: error.code }
    throw error
  }
}
