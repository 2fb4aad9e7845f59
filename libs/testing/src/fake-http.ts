import type { HttpClient, HttpRequest, HttpResponse } from '@litper/ports'

/** `text` as it is, or `json` printed; 200 and empty unless told. */
export interface Answer {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly text?: string
  readonly json?: unknown
}
export type Answering = (request: HttpRequest) => Answer | Promise<Answer>

/** An HTTP client that answers from a function, or the same to all, and remembers what it was asked. */
export class FakeHttp implements HttpClient {
  readonly requests: HttpRequest[] = []

  constructor(private readonly answer: Answering | Answer) {}

  async send(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request)
    return response(await (typeof this.answer === 'function' ? this.answer(request) : this.answer))
  }
}

export function response({ status = 200, headers = {}, text, json }: Answer): HttpResponse {
  const body = text ?? (json === undefined ? '' : JSON.stringify(json))
  return { status, headers, text: body, bytes: new TextEncoder().encode(body) }
}
