import type { CarrierAccount, HttpClient, HttpRequest, HttpResponse, ShipmentSpec } from '@litper/ports'

export type Answer = { status?: number; headers?: Record<string, string>; text?: string; json?: unknown }

/** An HTTP client that answers from a function and remembers what it was asked. For specs. */
export class FakeHttp implements HttpClient {
  readonly requests: HttpRequest[] = []
  private readonly answer: (request: HttpRequest) => Answer | Promise<Answer>

  constructor(answer: (request: HttpRequest) => Answer | Promise<Answer>) {
    this.answer = answer
  }

  async send(request: HttpRequest): Promise<HttpResponse> {
    this.requests.push(request)
    return response(await this.answer(request))
  }
}

export function response({ status = 200, headers = {}, text, json }: Answer): HttpResponse {
  const body = text ?? JSON.stringify(json ?? {})
  return { status, headers, text: body, bytes: new TextEncoder().encode(body) }
}

export const isTokenCall = (request: HttpRequest): boolean => request.url.includes('/oauth/token')

/** Gives tokens t1, t2 … and lets the function answer the rest. */
export function fakeCarrier(answer: (request: HttpRequest) => Answer | Promise<Answer>) {
  let tokens = 0
  return new FakeHttp((request) => {
    if (!isTokenCall(request)) return answer(request)
    tokens += 1
    return { json: { access_token: `t${tokens}`, token_type: 'Bearer', expires_in: 3600 } }
  })
}

export const ACCOUNT: CarrierAccount = {
  settings: {
    baseUrl: 'https://carrier.example/rest',
    soapUrl: 'https://carrier.example/soap',
    clientId: 'client',
    clientSecret: 'secret',
    idCliente: '1001',
    usuario: 'user.ws',
    clave: 'password',
  },
}

export const SPEC: ShipmentSpec = {
  reference: '5001#0a1b2c3d',
  sender: { name: 'Tienda', phone: '6014445566', address: 'Calle 10 # 20-30', daneCode: '11001', city: 'Bogotá' },
  recipient: {
    name: 'Ana María Díaz',
    phone: '3001234567',
    address: 'Cra 15 # 93-60 apto 302',
    daneCode: '05001',
    city: 'Medellín',
    email: 'ana@example.com',
  },
  weightGrams: 1200,
  sizeCm: { length: 30, width: 20, height: 10 },
  declaredValue: { amount: '129900', currency: 'COP' },
  collect: { amount: '129900.5', currency: 'COP' },
  contents: 'Camiseta',
}
