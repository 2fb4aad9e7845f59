import type { CarrierAccount, HttpRequest, ShipmentSpec } from '@litper/ports'
import { type Answering, FakeHttp } from '@litper/testing/fake-http'

export const isTokenCall = (request: HttpRequest): boolean => request.url.includes('/oauth/token')

/** Gives tokens t1, t2 … and lets the function answer the rest, by default with an empty object. */
export function fakeCarrier(answer: Answering) {
  let tokens = 0
  return new FakeHttp(async (request) => {
    if (!isTokenCall(request)) return { json: {}, ...(await answer(request)) }
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
