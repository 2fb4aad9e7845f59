/** The only way to call vendors over HTTP: traced, with a timeout, replaceable in tests. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly headers?: Record<string, string>
  readonly body?: string | Uint8Array
  /** Milliseconds; 10,000 by default. */
  readonly timeoutMs?: number
}
export interface HttpResponse {
  readonly status: number
  readonly headers: Record<string, string>
  /** The body as text; `bytes` for the raw form. */
  readonly text: string
  readonly bytes: Uint8Array
}
/** @throws DomainError kind `unavailable`, code `http.timeout` or `http.unreachable`. Any status is an answer, not an error. */
export interface HttpClient {
  send(request: HttpRequest): Promise<HttpResponse>
}
