import { DomainError } from '@litper/kernel'
import {
  type HttpClient,
  type HttpRequest,
  type HttpResponse,
  literalFault,
  NOT_PUBLIC,
  publicLookup,
} from '@litper/ports'
import { Agent, buildConnector } from 'undici'

const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', NOT_PUBLIC])
const CONNECT_MS = 5000
/** A page of a shop's orders and a carrier's labels stay below; more would be kept in memory for each call. */
const MOST_BYTES = 8 * 1024 * 1024

export interface HttpClientOptions {
  /** Origins that may lie at private addresses: the sandbox's, in the demo. */
  readonly standIns?: readonly string[]
  readonly mostBytes?: number
}

/**
 * HTTP to vendors, with a bounded pool of connections: to public addresses only, answers of a bounded size, within a time. A fault before
 * the request was sent is `http.unreachable`. After that the vendor may have acted: `http.timeout` or `http.broken`.
 */
export class UndiciHttpClient implements HttpClient {
  private readonly agent: Agent

  constructor({ standIns = [], mostBytes = MOST_BYTES }: HttpClientOptions = {}) {
    this.agent = new Agent({
      connections: 64,
      keepAliveTimeout: 30_000,
      maxResponseSize: mostBytes,
      connect: guarded(new Set(standIns)),
    })
  }

  async send(request: HttpRequest): Promise<HttpResponse> {
    const timeoutMs = request.timeoutMs ?? 10_000
    try {
      const { origin, pathname, search } = new URL(request.url)
      const answer = await this.agent.request({
        origin,
        path: `${pathname}${search}`,
        method: request.method,
        headers: request.headers,
        body: request.body as string | Buffer | undefined,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        signal: AbortSignal.timeout(timeoutMs),
      })
      const bytes = Buffer.from(await answer.body.arrayBuffer())
      const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
      return { status: answer.statusCode, headers, bytes, text: bytes.toString('utf8') }
    } catch (error) {
      const given = (error as { code?: unknown }).code // of a DOMException a number, which tells less than its name
      const code = typeof given === 'string' ? given : (error as Error).name
      const kind = NEVER_REACHED.has(code) ? 'http.unreachable' : /timeout/i.test(code) ? 'http.timeout' : 'http.broken'
      throw new DomainError(kind, 'unavailable', { host: new URL(request.url).host, code }, { cause: error })
    }
  }

  close(): Promise<void> {
    return this.agent.close()
  }
}

/** Connects to public addresses, and to stand-ins wherever they are. */
function guarded(standIns: ReadonlySet<string>): buildConnector.connector {
  const anywhere = buildConnector({ timeout: CONNECT_MS })
  const outside = buildConnector({ timeout: CONNECT_MS, lookup: publicLookup() })
  return (options, done) => {
    const { protocol, host, hostname } = options
    if (standIns.has(`${protocol}//${host}`)) return anywhere(options, done)
    const fault = literalFault(hostname)
    return fault ? done(fault, null) : outside(options, done)
  }
}
