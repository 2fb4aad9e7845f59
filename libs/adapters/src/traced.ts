import type { Adapters, Attributes, SpanName, Telemetry } from '@litper/ports'
import { watchingFallback } from './fallback.ts'

type Method = (...parameters: never[]) => unknown
/** The methods of a port that are calls of an engine; `within` gives things whose methods are. */
interface Calls {
  readonly calls: readonly string[]
  readonly within?: Readonly<Record<string, readonly string[]>>
}

/** Each port that is traced and timed, and its methods. What is not named passes through untouched. */
const PORTS = {
  database: { calls: ['separateTransaction', 'sharedTransaction', 'reading', 'lookup'] },
  cache: { calls: ['get', 'set', 'delete'] },
  locks: { calls: ['tryLock'] },
  rateLimits: { calls: ['take'] },
  taskQueue: { calls: ['enqueue'] },
  blobs: { calls: ['put', 'get', 'delete', 'list'] },
  documents: { calls: [], within: { collection: ['put', 'get', 'delete', 'find'] } },
  embeddings: { calls: ['embed'] },
  search: { calls: [], within: { index: ['upsert', 'remove', 'search'] } },
  vectors: { calls: [], within: { index: ['upsert', 'remove', 'nearest'] } },
} as const satisfies { readonly [Port in keyof Adapters]?: Calls }

/** The same ports, each call in a span and in the histogram. Without telemetry they are what they were. */
export function traced(adapters: Adapters, telemetry: Telemetry | undefined): Adapters {
  if (!telemetry) return adapters
  const wrapped = Object.entries(PORTS).map(([port, { calls, ...more }]) => {
    const inner = 'within' in more ? Object.entries(more.within) : []
    const methods: [string, Wrap][] = [
      ...calls.map((call): [string, Wrap] => [call, (method) => timed(telemetry, port, call, method)]),
      ...inner.map(([maker, names]): [string, Wrap] => [
        maker,
        (method) =>
          ((...parameters) =>
            over(
              method(...parameters) as object,
              (names as readonly string[]).map((name): [string, Wrap] => [
                name,
                (one) => timed(telemetry, port, name, one),
              ]),
            )) as Method,
      ]),
    ]
    return [port, over(adapters[port as keyof typeof PORTS] as object, methods)] as const
  })
  return { ...adapters, ...Object.fromEntries(wrapped), http: tracedHttp(adapters.http, telemetry) }
}

type Wrap = (method: Method) => Method

/** The object with some of its methods replaced; the others see the object itself. */
function over<T extends object>(target: T, methods: readonly (readonly [string, Wrap])[]): T {
  const made = new Map<string | symbol, unknown>()
  const wraps = new Map<string | symbol, Wrap>(methods)
  return new Proxy(target, {
    get(_, name) {
      if (made.has(name)) return made.get(name)
      const value = Reflect.get(target, name, target) as unknown
      if (typeof value !== 'function') return value
      const bound = value.bind(target) as Method
      const given = wraps.get(name)?.(bound) ?? bound
      made.set(name, given)
      return given
    },
  })
}

function timed(telemetry: Telemetry, port: string, operation: string, method: Method): Method {
  const attributes = { 'litper.port': port, 'litper.operation': operation }
  return ((...parameters: never[]) =>
    call(telemetry, 'port', attributes, port, operation, () => method(...parameters) as Promise<unknown>)) as Method
}

async function call<T>(
  { tracing, called }: Telemetry,
  name: SpanName,
  attributes: Attributes,
  port: string,
  operation: string,
  work: () => Promise<T>,
): Promise<T> {
  const began = performance.now()
  try {
    // a span only inside a trace: a poll of a loop is nobody's
    const { result, fellBack } = await watchingFallback(() =>
      tracing.current() === undefined ? work() : tracing.span(name, { attributes }, work),
    )
    called(port, operation, (performance.now() - began) / 1000, fellBack)
    return result
  } catch (error) {
    called(port, operation, (performance.now() - began) / 1000, true)
    throw error
  }
}

const tracedHttp = (http: Adapters['http'], telemetry: Telemetry): Adapters['http'] => ({
  send(request) {
    const host = URL.canParse(request.url) ? new URL(request.url).host : 'none'
    const attributes = { 'http.request.method': request.method, 'server.address': host }
    return call(telemetry, 'http_client', attributes, 'http', vendorOf(host), async () => {
      const answer = await http.send(request)
      telemetry.tracing.set({ 'http.response.status_code': answer.status })
      return answer
    })
  },
})

/** As a label: a vendor gives each merchant a host of its own, so the first part is left out. `*.myshopify.com` */
export const vendorOf = (host: string): string =>
  /^[\d.:[\]]+$/.test(host) ? host : host.replace(/:\d+$/, '').replace(/^[^.]+\.(?=[^.]+\.)/, '*.')

/** The relay's batch belongs to many traces: it links to them. */
export function tracedBus<B extends Adapters['bus']>(bus: B, telemetry: Telemetry | undefined): B {
  if (!telemetry) return bus
  return over(bus, [
    [
      'publish',
      (method) =>
        ((envelopes: readonly { readonly traceparent?: string }[]) => {
          const links = envelopes.map((one) => one.traceparent).filter((one) => one?.endsWith('-01'))
          const send = () => method(...([envelopes] as never[])) as Promise<unknown>
          if (links.length === 0) return send()
          const attributes = { 'messaging.batch.message_count': envelopes.length }
          return telemetry.tracing.span('bus_publish', { links: links.slice(0, 128), attributes }, send)
        }) as Method,
    ],
  ])
}
