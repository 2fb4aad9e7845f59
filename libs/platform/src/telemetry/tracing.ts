import { TRACING_OFF, type Tracing } from '@litper/ports'
import type { Settings } from '../config/settings.ts'

/** The process's tracing: off until `startTracing`. */
export let tracing: Tracing = TRACING_OFF

/** The fields of a process that Sentry, logs and spans name alike. */
export interface ProcessName {
  readonly service: string
  readonly release: string
}

/**
 * Before anything else of a process. Without OTEL_EXPORTER_OTLP_ENDPOINT nothing is loaded and nothing is measured.
 * @returns what sends the rest, at the end of the process
 */
export async function startTracing(
  { service, release }: ProcessName,
  settings: Pick<Settings, 'OTEL_EXPORTER_OTLP_ENDPOINT' | 'OTEL_TRACES_SAMPLER_ARG' | 'NODE_ENV'>,
): Promise<() => Promise<void>> {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT
  if (!endpoint) return async () => undefined
  const { openTracing } = await import('./otel.ts')
  const opened = openTracing({
    service,
    release,
    environment: settings.NODE_ENV,
    endpoint,
    ratio: settings.OTEL_TRACES_SAMPLER_ARG,
  })
  tracing = opened.tracing
  return async () => {
    tracing = TRACING_OFF
    await opened.close()
  }
}
