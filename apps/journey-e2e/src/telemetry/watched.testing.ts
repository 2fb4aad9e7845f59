import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Watched } from '../../../../tools/observe/configs.mjs'
import { type Stack, startStack } from '../../../../tools/observe/stack.mjs'
import { until } from '../http.ts'
import { freePort } from '../processes.ts'

/** Free ports for everything that watches. */
export async function watchPorts() {
  const names = [
    'otlp',
    'jaeger',
    'jaegerOtlp',
    'jaegerGrpc',
    'logs',
    'prometheus',
    'alertmanager',
    'blackbox',
  ] as const
  const ports = []
  for (const name of names) ports.push([name, await freePort()] as const)
  return Object.fromEntries(ports) as Record<(typeof names)[number], number>
}

export interface JaegerSpan {
  readonly traceID: string
  readonly operationName: string
  readonly processID: string
}
interface JaegerTrace {
  readonly traceID: string
  readonly spans: readonly JaegerSpan[]
  readonly processes: Readonly<Record<string, { readonly serviceName: string }>>
}
interface Sample {
  readonly metric: Readonly<Record<string, string>>
  readonly value: readonly [number, string]
}

export interface Line {
  readonly metric: Readonly<Record<string, string>>
  readonly values: readonly (readonly [seconds: number, value: string])[]
}

/** The programs that watch, asked as a person would. */
export class Watch {
  private constructor(readonly stack: Stack) {}

  /** `only` these programs; all of them unless told. */
  static async start(
    ports: Awaited<ReturnType<typeof watchPorts>>,
    watched: Pick<Watched, 'services' | 'publicUrl' | 'statusUrl' | 'pagerdutyUrl' | 'rules' | 'scrapeSeconds'>,
    only?: readonly string[],
  ): Promise<Watch> {
    const folder = mkdtempSync(join(tmpdir(), 'litper-watch-'))
    return new Watch(await startStack(folder, ports, { ...watched, keptPercent: 100, decideSeconds: 5 }, only))
  }

  /** The alerts that are pending or firing now, but for the one that always is. */
  async alerts(): Promise<readonly { name: string; state: 'pending' | 'firing' }[]> {
    type Active = { labels: { alertname: string }; state: 'pending' | 'firing' }
    const { data } = await this.json<{ data: { alerts: Active[] } }>(`${this.stack.urls.prometheus}/api/v1/alerts`)
    return data.alerts
      .filter(({ labels }) => labels.alertname !== 'Watchdog')
      .map(({ labels, state }) => ({ name: labels.alertname, state }))
  }

  /** The newest trace that holds all these operations, with the services that took part. */
  trace(service: string, operation: string, walk: readonly string[]): Promise<{ id: string; services: Set<string> }> {
    const search = new URLSearchParams({ service, operation, limit: '20', lookback: '1h' })
    const ask = async () => {
      const { data } = await this.json<{ data: JaegerTrace[] | null }>(`${this.stack.urls.jaeger}/api/traces?${search}`)
      const whole = (data ?? []).find(({ spans }) => {
        const names = new Set(spans.map((span) => span.operationName))
        return walk.every((step) => names.has(step))
      })
      if (!whole) return undefined
      const services = new Set(whole.spans.map(({ processID }) => whole.processes[processID]!.serviceName))
      return { id: whole.traceID, services }
    }
    return until(`a trace with ${walk.length} steps in Jaeger`, ask, { timeoutMs: 60_000, everyMs: 1000 })
  }

  /** Lines of the log store, by LogsQL. */
  async logs(query: string): Promise<Record<string, string>[]> {
    const answer = await fetch(
      `${this.stack.urls.logs}/select/logsql/query?${new URLSearchParams({ query, limit: '200' })}`,
    )
    if (!answer.ok) throw new Error(`${query}: ${answer.status} ${await answer.text()}`)
    return (await answer.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>)
  }

  /** @throws Error when Prometheus does not take it */
  async query(expression: string): Promise<readonly Sample[]> {
    const search = new URLSearchParams({ query: expression })
    const { status, data, error } = await this.json<{ status: string; data?: { result: Sample[] }; error?: string }>(
      `${this.stack.urls.prometheus}/api/v1/query?${search}`,
    )
    if (status !== 'success') throw new Error(`${expression}: ${error}`)
    return data!.result
  }

  /** Its lines since then, a point each five seconds. @throws Error when Prometheus does not take it */
  async range(expression: string, since: number): Promise<readonly Line[]> {
    const [start, end] = [String(since / 1000), String(Date.now() / 1000)]
    const search = new URLSearchParams({ query: expression, start, end, step: '5' })
    const { status, data, error } = await this.json<{ status: string; data?: { result: Line[] }; error?: string }>(
      `${this.stack.urls.prometheus}/api/v1/query_range?${search}`,
    )
    if (status !== 'success') throw new Error(`${expression}: ${error}`)
    return data!.result
  }

  async exemplars(expression: string): Promise<number> {
    const search = new URLSearchParams({
      query: expression,
      start: String(Date.now() / 1000 - 3600),
      end: String(Date.now() / 1000),
    })
    const { data } = await this.json<{ data: { exemplars: unknown[] }[] }>(
      `${this.stack.urls.prometheus}/api/v1/query_exemplars?${search}`,
    )
    return data.flatMap(({ exemplars }) => exemplars).length
  }

  stop(): Promise<void> {
    return this.stack.stop()
  }

  private async json<T>(url: string): Promise<T> {
    return (await (await fetch(url)).json()) as T
  }
}
