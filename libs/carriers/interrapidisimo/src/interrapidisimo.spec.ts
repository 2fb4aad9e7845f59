import type { Carrier } from '@litper/ports'
import { type Answer, FakeHttp } from '@litper/testing/fake-http'
import { describe, expect, it } from 'vitest'
import { interrapidisimo } from './index.ts'
import { ACCOUNT, SPEC } from './testing.ts'

const NUMBER = '240000000001'
const CREDIT = '/ApiVentaCredito/api'
const QUOTE = '/ApiServInter/api/CotizadorCliente/ResultadoListaCotizarValidaContrapago'
const OFFER = { IdServicio: 3, NombreServicio: 'Mensajería', Precio: { Valor: 1 }, TiempoEntrega: '1' }
/** Still the 21st in Bogotá. */
const NOW = () => Date.parse('2026-11-22T04:59:59Z')

const OPERATIONS: readonly [string, Answer, string, (carrier: Carrier) => Promise<unknown>][] = [
  [
    'quote',
    { json: [OFFER] },
    `GET ${QUOTE}/1001/11001000/05001000/2/129900/1/21-11-2026/true`,
    (c) => c.quote(ACCOUNT, SPEC),
  ],
  [
    'create',
    { json: { numeroPreenvio: NUMBER } },
    `POST ${CREDIT}/Admision/InsertarAdmision`,
    (c) => c.create(ACCOUNT, SPEC),
  ],
  [
    'find',
    { json: [] },
    `GET ${CREDIT}/Admision/ConsultarPreenviosPorReferencia/1001/r`,
    (c) => c.findByReference(ACCOUNT, 'r'),
  ],
  [
    'label',
    { json: Buffer.from('%PDF-1.4').toString('base64') },
    `GET ${CREDIT}/Admision/ObtenerBase64PdfPreGuia/${NUMBER}`,
    (c) => c.label(ACCOUNT, NUMBER),
  ],
  ['cancel', { json: { estado: 34 } }, `POST ${CREDIT}/Admision/AnularPreenvio`, (c) => c.cancel(ACCOUNT, NUMBER)],
  [
    'poll',
    { json: [] },
    `POST ${CREDIT}/ClientesCredito/ConsultarEstadosGuiasCliente`,
    (c) => c.poll(ACCOUNT, [NUMBER]),
  ],
]

describe('interrapidisimo over HTTP', () => {
  it.each(OPERATIONS)('%s is one call with both keys', async (_name, answer, line, act) => {
    const http = new FakeHttp(answer)
    await act(interrapidisimo(http, NOW))
    const [call, ...more] = http.requests
    expect(`${call?.method} ${call?.url}`).toBe(line.replace(' ', ' https://carrier.example/b2b'))
    expect(call?.headers).toMatchObject({ 'x-app-signature': 'signature', 'x-app-security_token': 'Bearer token' })
    expect(call?.headers?.['content-type']).toBe(call?.method === 'POST' ? 'application/json' : undefined)
    expect(more).toEqual([])
  })

  it.each(OPERATIONS)('%s distinguishes a refusal, a fault and garbage', async (_name, _answer, _line, act) => {
    const kinds = []
    for (const answer of [
      { status: 400, json: { Codigo: 'DATOS_INVALIDOS', Mensaje: 'no' } },
      { status: 500, json: { Message: 'An error has occurred.' } },
      { text: '{"ok":tru<html>' },
      { json: {} },
    ])
      kinds.push(await act(interrapidisimo(new FakeHttp(answer), NOW)).catch((error) => error.kind))
    expect(kinds).toEqual(['invalid', 'unavailable', 'unavailable', 'unavailable'])
  })

  it('sends no request for no numbers, and declares its batch size and its pushes', async () => {
    const http = new FakeHttp({ json: [] })
    const carrier = interrapidisimo(http)
    expect(await carrier.poll(ACCOUNT, [])).toEqual([])
    expect(http.requests).toEqual([])
    expect(carrier).toMatchObject({ id: 'interrapidisimo', pushProof: 'client_credentials', pollBatch: 15 })
  })
})
