import { NotYet } from '@litper/ports'
import type { Settings } from '../config/settings.ts'
import { problemOf } from '../http/problem.filter.ts'
import type { FaultReports } from './fault-reports.ts'
import type { ProcessName } from './tracing.ts'

let reports: FaultReports | undefined

/** An answer (4xx, DomainError), an engine that is away, and an effect that waits are no faults: metrics and alerts tell of those. */
export const isFault = (error: unknown): boolean => !(error instanceof NotYet) && problemOf(error).status === 500

/** Tells Sentry of an error that somebody must mend. Without SENTRY_DSN it costs one comparison. */
export function reportFault(error: unknown, where: string): void {
  if (reports && isFault(error)) reports.report(error, where)
}

/**
 * Without SENTRY_DSN nothing is loaded.
 * @returns what sends the rest, at the end of the process
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

/** An error that nobody caught ends the process as ever, after it was told. Only where there are reports. */
export function reportLastFault(): void {
  if (!reports) return
  process.once('uncaughtException', (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    reportFault(error, 'process')
    void reports?.close(2000).finally(() => process.exit(1))
  })
}
