import { DomainError } from '@litper/kernel'
import type { HttpClient, HttpRequest, HttpResponse } from '@litper/ports'
import { Agent } from 'undici'

const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/**
 * HTTP to vendors, with a bounded pool of connections. A fault before the request was sent is `http.unreachable`. After that
 * the vendor may have acted: `http.timeout` or `http.broken`.
 */
export class UndiciHttpClient implements HttpClient {
  private readonly agent = new Agent({ connections: 64, keepAliveTimeout: 30_000, connectTimeout: 5000 })

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
      const code = String((error as { code?: unknown }).code ?? (error as Error).name)
      const kind = NEVER_REACHED.has(code) ? 'http.unreachable' : /timeout/i.test(code) ? 'http.timeout' : 'http.broken'
      throw new DomainError(kind, 'unavailable', { host: new URL(request.url).host, code }, { cause: error })
    }
  }

  close(): Promise<void> {
    return this.agent.close()
  }
}
