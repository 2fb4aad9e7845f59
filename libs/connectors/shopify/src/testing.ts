import type { HttpClient, HttpRequest, HttpResponse } from '@litper/ports'

/** An HTTP client that answers from a function and remembers what it was asked. For specs. */
export class FakeHttp implements HttpClient {
  readonly requests: HttpRequest[] = []

  constructor(
    private readonly answer: (request: HttpRequest) => Partial<HttpResponse> | Promise<Partial<HttpResponse>>,
  ) {}

  async send(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request)
    const { status = 200, headers = {}, text = '' } = await this.answer(request)
    return { status, headers, text, bytes: new TextEncoder().encode(text) }
  }
}

export interface GraphqlCall {
  readonly operationName: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** A shop that answers each operation by its name; what it returns is `data`. */
export function fakeShop(answers: Record<string, (variables: Record<string, unknown>) => unknown>, cost?: unknown) {
  const calls: GraphqlCall[] = []
  const http = new FakeHttp((request) => {
    const call = JSON.parse(String(request.body)) as GraphqlCall
    calls.push(call)
    const answer = answers[call.operationName]
    if (!answer) throw new Error(`the fake shop knows no ${call.operationName}`)
    return { text: JSON.stringify({ data: answer(call.variables), extensions: { cost } }) }
  })
  return { http, calls, names: () => calls.map((call) => call.operationName) }
}

export const DEMO_SHOP = { shop: 'tienda-demo.myshopify.com', accessToken: 'shpat_demo' }
