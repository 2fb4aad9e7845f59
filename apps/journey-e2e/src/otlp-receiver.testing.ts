import { createServer, type Server } from 'node:http'
import { json } from 'node:stream/consumers'

export interface ReceivedSpan {
  readonly service: string
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly links: readonly string[]
  readonly attributes: Readonly<Record<string, unknown>>
}
export interface ReceivedLog {
  readonly service: string
  readonly traceId: string
  readonly body: string
  readonly attributes: Readonly<Record<string, unknown>>
}

interface Attribute {
  readonly key: string
  readonly value: { stringValue?: string; intValue?: string | number; boolValue?: boolean; doubleValue?: number }
}
interface Resource {
  readonly attributes: Attribute[]
}
interface RawSpan {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly attributes: Attribute[]
  readonly links?: { readonly traceId: string }[]
}
interface RawLog {
  readonly traceId?: string
  readonly body: { readonly stringValue?: string }
  readonly attributes: Attribute[]
}
interface Request {
  readonly resourceSpans?: { readonly resource: Resource; readonly scopeSpans: { readonly spans: RawSpan[] }[] }[]
  readonly resourceLogs?: { readonly resource: Resource; readonly scopeLogs: { readonly logRecords: RawLog[] }[] }[]
}

const plain = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
const serviceOf = ({ attributes }: Resource) => String(plain(attributes)['service.name'])

/** Takes OTLP over HTTP in its JSON form, as a collector would, and keeps it. */
export class OtlpReceiver {
  readonly spans: ReceivedSpan[] = []
  readonly logs: ReceivedLog[] = []
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<OtlpReceiver> {
    const server = createServer(async (request, response) => {
      receiver.keep((await json(request)) as Request)
      response.setHeader('content-type', 'application/json').end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as { port: number }
    const receiver = new OtlpReceiver(server, `http://127.0.0.1:${port}`)
    return receiver
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  private keep({ resourceSpans = [], resourceLogs = [] }: Request): void {
    for (const { resource, scopeSpans } of resourceSpans)
      for (const span of scopeSpans.flatMap((scope) => scope.spans))
        this.spans.push({
          ...span,
          service: serviceOf(resource),
          attributes: plain(span.attributes),
          links: (span.links ?? []).map((link) => link.traceId),
        })
    for (const { resource, scopeLogs } of resourceLogs)
      for (const { traceId = '', body, attributes } of scopeLogs.flatMap((scope) => scope.logRecords))
        this.logs.push({
          service: serviceOf(resource),
          traceId,
          body: body.stringValue ?? '',
          attributes: plain(attributes),
        })
  }
}
