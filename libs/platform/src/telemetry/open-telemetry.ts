import type { Telemetry } from '@litper/ports'
import type { Settings } from '../config/settings.ts'
import { startFaultReports } from './faults.ts'
import { createLog, type Log, type Sink } from './log.ts'
import { gauge, observe } from './metrics.ts'
import { startTracing, tracing } from './tracing.ts'

export interface OpenedTelemetry {
  readonly log: Log
  /** What the registry of adapters traces and times its ports with. */
  readonly telemetry: Telemetry
  close(): Promise<void>
}

/** The first thing of a process: log, traces, metrics. */
export async function openTelemetry(service: string, settings: Settings): Promise<OpenedTelemetry> {
  const name = { service, release: settings.LITPER_RELEASE }
  const stopTracing = await startTracing(name, settings)
  const stopReports = await startFaultReports(name, settings)
  const logs = tracing.on ? await openLogs(service, settings) : undefined
  gauge('litper_build_info', name, 1)
  return {
    log: createLog(name, settings.LOG_LEVEL, logs ? [logs.sink] : []),
    telemetry: {
      tracing,
      called: (port, operation, seconds, failed) =>
        observe('litper_port_call_duration_seconds', { port, operation, outcome: failed ? 'failed' : 'ok' }, seconds),
    },
    close: async () => void (await Promise.all([logs?.close(), stopTracing(), stopReports()])),
  }
}

async function openLogs(service: string, settings: Settings): Promise<{ sink: Sink; close(): Promise<void> }> {
  const { openLogSink } = await import('./otel-logs.ts')
  return openLogSink({
    service,
    release: settings.LITPER_RELEASE,
    environment: settings.NODE_ENV,
    endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  })
}
