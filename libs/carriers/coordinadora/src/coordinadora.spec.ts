import type { Carrier } from '@litper/ports'
import { type Answer, FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { coordinadora, vendor } from './index.ts'
import { ACCOUNT, fakeCarrier, SPEC } from './testing.ts'

const NUMBER = '07000000001'
const PDF = Buffer.from('%PDF-1.4').toString('base64')
const SOAP =
  '<E><Body><Guias_rastreoExtendidoResponse><return/></Guias_rastreoExtendidoResponse></Body></E>'.replaceAll(
    'E>',
    'Envelope>',
  )

const OPERATIONS: readonly [string, Answer, string, (carrier: Carrier) => Promise<unknown>][] = [
  [
    'quote',
    { json: { flete_total: 1, dias_entrega: 1 } },
    'POST /rest/cotizador/nacional',
    (c) => c.quote(ACCOUNT, SPEC),
  ],
  ['create', { status: 201, json: { codigo_remision: NUMBER } }, 'POST /rest/guias', (c) => c.create(ACCOUNT, SPEC)],
  ['find', { json: { guias: [] } }, 'GET /rest/guias?referencia=r', (c) => c.findByReference(ACCOUNT, 'r')],
  ['label', { json: { etiqueta: PDF } }, 'POST /rest/etiquetas/imprimir', (c) => c.label(ACCOUNT, NUMBER)],
  ['cancel', { json: { anulada: true } }, `DELETE /rest/guias/${NUMBER}`, (c) => c.cancel(ACCOUNT, NUMBER)],
]

describe('coordinadora over HTTP', () => {
  it.each(OPERATIONS)('%s is one call with the token', async (_name, answer, line, act) => {
    const http = fakeCarrier(() => answer)
    await act(coordinadora(http))
    const [token, call, ...more] = http.requests
    expect(token).toMatchObject({
      method: 'POST',
      url: 'https://carrier.example/rest/oauth/token?grant_type=client_credentials',
      headers: { authorization: `Basic ${Buffer.from('client:secret').toString('base64')}` },
    })
    expect(`${call?.method} ${call?.url}`).toBe(line.replace(' ', ' https://carrier.example'))
    expect(call?.headers?.['authorization']).toBe('Bearer t1')
    expect(call?.headers?.['content-type']).toBe(call?.body === undefined ? undefined : 'application/json')
    expect(more).toEqual([])
  })

  it.each(OPERATIONS)('%s distinguishes a refusal, a fault and garbage', async (_name, _answer, _line, act) => {
    const kinds = []
    for (const answer of [
      { status: 400, json: { isError: true, codigo: 'DATOS_INVALIDOS' } },
      { status: 500, json: { isError: true, codigo: 'ERROR_INTERNO' } },
      { text: '{"ok":tru<html>' },
      { json: {} },
    ])
      kinds.push(await act(coordinadora(fakeCarrier(() => answer))).catch((error) => error.kind))
    expect(kinds).toEqual(['invalid', 'unavailable', 'unavailable', 'unavailable'])
  })

  it('polls by SOAP without a token, and sends no request for no numbers', async () => {
    const http = fakeCarrier(() => ({ text: SOAP }))
    const carrier = coordinadora(http)
    expect(await carrier.poll(ACCOUNT, [])).toEqual([])
    expect(await carrier.poll(ACCOUNT, [NUMBER])).toEqual([])
    expect(http.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST https://carrier.example/soap'])
    expect(http.requests[0]?.headers?.['content-type']).toMatch(/^text\/xml/)
    for (const status of [404, 503])
      await expect(
        coordinadora(new FakeHttp(() => ({ status, text: SOAP }))).poll(ACCOUNT, [NUMBER]),
      ).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it('declares its batch size and its pushes', () => {
    const { description } = vendor
    expect(coordinadora(fakeCarrier(() => ({})))).toMatchObject({ ...description, pushProof: 'query', pollBatch: 50 })
  })
})
