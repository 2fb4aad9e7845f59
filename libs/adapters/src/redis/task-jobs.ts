import type { Retry } from '@litper/ports'
import type { BackoffStrategy, DefaultJobOptions, JobsOptions } from 'bullmq'
import { DEFAULT_RETRY } from '../tasks.ts'

const LONGEST_PAUSE_MS = 600_000
const WEEK_SECONDS = 7 * 86_400

/** Finished tasks are deleted. Failed ones stay for a week, the last thousand of a name. */
export const KEPT: DefaultJobOptions = {
  removeOnComplete: true,
  removeOnFail: { age: WEEK_SECONDS, count: 1000 },
  stackTraceLimit: 1,
}

export const retries = ({ limit, delaySeconds, backoff }: Retry = DEFAULT_RETRY): JobsOptions => ({
  attempts: limit + 1,
  backoff: { type: backoff ? 'growing' : 'fixed', delay: delaySeconds * 1000 },
})

/** The pause before a retry, in ms: doubled each time, with jitter, at most ten minutes. */
export const growing: BackoffStrategy = (attempt, _type, _error, job) => {
  const { backoff } = job?.opts ?? {}
  const first = typeof backoff === 'object' ? (backoff.delay ?? 0) : 0
  return Math.round(Math.min(LONGEST_PAUSE_MS, first * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2))
}
