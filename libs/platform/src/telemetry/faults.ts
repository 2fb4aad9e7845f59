import { NotYet } from '@litper/ports'
import type { Settings } from '../config/settings.ts'
import { problemOf } from '../http/problem.filter.ts'
import type { FaultReports } from './fault-reports.ts'
import type { ProcessName } from './tracing.ts'

let reports: FaultReports | undefined

/** A refused request, a DomainError, an engine that is away and an effect that waits are no faults: metrics and alerts show those. */
export const isFault = (error: unknown): boolean => !(error instanceof NotYet) && problemOf(error).status === 500

/** Reports an error to Sentry when it is a fault of our code. Without SENTRY_DSN it costs one comparison. */
export function reportFault(error: unknown, where: string): void {
  if (reports && isFault(error)) reports.report(error, where)
}

/**
 * Without SENTRY_DSN nothing is loaded.
 * @returns to be called at the end of the process: sends what waits
 */
export async function startFaultReports(
  { service, release }: ProcessName,
  { SENTRY_DSN: dsn, NODE_ENV: environment, secret }: Pick<Settings, 'SENTRY_DSN' | 'NODE_ENV' | 'secret'>,
): Promise<() => Promise<void>> {
  if (!dsn) return async () => undefined
  const { openSentry } = await import('./sentry.ts')
  const opened = openSentry({ dsn, service, release, environment, secret })
  reports = opened
  return async () => {
    reports = undefined
    await opened.close(2000)
  }
}

/** Reports an uncaught error before it ends the process, as it does without reports too. */
export function reportLastFault(): void {
  if (!reports) return
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    reportFault(error, 'process')
    void reports?.close(2000).finally(() => process.exit(1))
  })
}
