import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodies, type FakeWorld, fakeWorld } from '../carriers/fake-world.ts'
import { coordinadora } from '../coordinadora/index.ts'
import { interrapidisimo } from './index.ts'

const CREDIT = '/interrapidisimo/ApiVentaCredito/api'
const headers = { 'x-app-signature': 'demo-inter-signature', 'x-app-security_token': 'Bearer demo-inter-token' }
const recipient = {
  tipoDocumento: 'CC',
  numeroDocumento: '',
  nombre: 'Ana',
  primerApellido: 'Díaz',
  telefono: '3001234567',
  direccion: 'Cra 15 # 93-60',
  idLocalidad: '05001000',
}
const admission = {
  IdClienteCredito: 1001,
  CodigoConvenioRemitente: 1,
  IdTipoEntrega: 1,
  AplicaContrapago: true,
  IdServicio: 3,
  Peso: 1,
  Largo: 30,
  Ancho: 20,
  Alto: 10,
  DiceContener: 'Camiseta',
  ValorDeclarado: 129_900,
  IdTipoEnvio: 1,
  IdFormaPago: 2,
  NumeroPieza: 1,
  NumeroReferencia: '5001',
  Destinatario: recipient,
  Observaciones: '',
}
interface Notice {
  readonly NotificacionEstados: { readonly DetalleNotificacion: Record<string, string | number> }
}

describe('interrapidisimo', () => {
  let world: FakeWorld
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    world = await fakeWorld({ interrapidisimo, coordinadora })
  })
  afterEach(async () => {
    vi.useRealTimers()
    await world.app.close()
  })

  const post = (path: string, body: unknown) => world.call('POST', `${CREDIT}/${path}`, { headers, body })
  const get = (path: string) => world.call('GET', `/interrapidisimo/${path}`, { headers })
  const admit = async (more: object = {}) =>
    (await post('Admision/InsertarAdmision', { ...admission, ...more })).json<{ numeroPreenvio: string }>()
      .numeroPreenvio
  const advance = (number: string, body: object) =>
    world.call('POST', `/sandbox/carriers/interrapidisimo/waybills/${number}/advance`, { body })
  const states = (numeroGuias: readonly (string | number)[]) =>
    post('ClientesCredito/ConsultarEstadosGuiasCliente', { idCliente: 1001, numeroGuias })
  const notices = () => bodies<Notice>(world).map((body) => body.NotificacionEstados.DetalleNotificacion)

  it('admits, finds by reference, labels', async () => {
    const number = await admit()
    expect(number).toMatch(/^24\d{10}$/)
    const found = (await get(`ApiVentaCredito/api/Admision/ConsultarPreenviosPorReferencia/1001/5001`)).json()
    expect(found).toMatchObject([{ numeroPreenvio: number, anulado: false }])
    expect((await get(`ApiVentaCredito/api/Admision/ConsultarPreenviosPorReferencia/1001/x`)).json()).toEqual([])
    const one = (await get(`ApiVentaCredito/api/Admision/ObtenerBase64PdfPreGuia/${number}`)).json<string>()
    expect(Buffer.from(one, 'base64').toString('latin1')).toContain(`(${number}) Tj`)
    const two = await post('Admision/ObtenerBase64PdfPreGuias', { ListaNumPreenvio: [number, await admit()] })
    expect(Buffer.from(two.json<string>(), 'base64').toString('latin1')).toContain('/Count 2')
    expect(world.world.state()).toMatchObject({ waybills: { total: 2, perOrder: { '2': 1 } } })
  })

  it.each([
    [{ Peso: 6 }, 'PESO_NO_PERMITIDO'],
    [{ IdServicio: 6 }, 'PESO_NO_PERMITIDO'],
    [{ DiceContener: 'a'.repeat(51) }, 'DATOS_INVALIDOS'],
    [{ Destinatario: { ...recipient, tipoDocumento: 'XX' } }, 'DATOS_INVALIDOS'],
    [{ Destinatario: { ...recipient, idLocalidad: '45001000' } }, 'SIN_COBERTURA'],
  ])('refuses %j', async (more, Codigo) => {
    const answer = await post('Admision/InsertarAdmision', { ...admission, ...more })
    expect([answer.status, answer.json().Codigo]).toEqual([400, Codigo])
  })

  it('quotes the services that the weight fits', async () => {
    const quote = (kg: number) =>
      get(
        `ApiServInter/api/CotizadorCliente/ResultadoListaCotizarValidaContrapago/1001/11001000/05001000/${kg}/100000/1/22-11-2026/true`,
      )
    expect((await quote(1)).json()).toMatchObject([
      { IdServicio: 3, Precio: { Valor: 15_400, ValorContraPago: 3_000 } },
    ])
    expect((await quote(8)).json<{ IdServicio: number }[]>().map(({ IdServicio }) => IdServicio)).toEqual([6, 17])
  })

  it('pushes states and motives as numbers in Bogotá time', async () => {
    vi.setSystemTime('2026-11-22T03:00:00.250Z')
    const number = await admit()
    await advance(number, { path: 'novedad', everySeconds: 1 })
    vi.advanceTimersByTime(5_000)
    expect(notices().map(({ CodigoEstado }) => CodigoEstado)).toEqual([1, 2, 3, 4, 6, 7])
    expect(notices()[0]).toEqual({
      FechaNotificacion: '2026-11-21T22:00:00.250',
      FechaEstado: '2026-11-21T22:00:00.250',
      NumeroGuia: number,
      DescripcionEstado: 'Admitida',
      CodigoEstado: 1,
      DescripcionMotivoEst: '',
      CodigoMotivoEst: 0,
      CodigoCiudad: '11001000',
    })
    expect(notices().at(-1)).toMatchObject({ CodigoMotivoEst: 15, DescripcionMotivoEst: 'Residente ausente' })
    const told = (await states([number, Number(number), '240000000001'])).json<
      { NumeroGuia: string; Estados: object[] }[]
    >()
    expect(told.map(({ NumeroGuia }) => NumeroGuia)).toEqual([number, number])
    expect(told[0]?.Estados.at(-1)).toMatchObject({ IdEstado: 7, IdMotivo: 15 })
    await advance(number, { code: '7:186' })
    expect(notices().at(-1)).toMatchObject({
      CodigoEstado: 7,
      CodigoMotivoEst: 186,
      DescripcionMotivoEst: 'Rehusado, no pago',
    })
  })

  it('takes fifteen numbers at most', async () => {
    const numbers = (length: number) => Array.from({ length }, (_none, index) => 240_000_000_000 + index)
    expect((await states(numbers(15))).status).toBe(200)
    expect((await states(numbers(16))).status).toBe(400)
  })

  it('cancels before admission, not after', async () => {
    const [early, late] = [await admit(), await admit()]
    const cancel = (numeroPreenvio: string) => post('Admision/AnularPreenvio', { idCliente: 1001, numeroPreenvio })
    expect((await cancel(early)).json()).toMatchObject({ estado: 34 })
    expect((await cancel(early)).status).toBe(200)
    expect((await states([early])).json()).toMatchObject([{ IdEstadoActual: 34 }])
    await advance(late, { code: '1' })
    expect((await cancel(late)).json()).toMatchObject({ Codigo: 'NO_ANULABLE' })
    expect((await advance(early, { code: '1' })).status).toBe(409)
    expect((await cancel('240000000001')).status).toBe(404)
  })

  it('refuses wrong credentials', async () => {
    const { status } = await world.call('POST', `${CREDIT}/Admision/InsertarAdmision`, { body: admission })
    expect(status).toBe(401)
  })

  it('counts an order that two carriers carry as an order with two waybills', async () => {
    await admit()
    const Authorization = `Basic ${Buffer.from('demo-coordinadora:demo-coordinadora-secret').toString('base64')}`
    const url = '/coordinadora/rest/oauth/token?grant_type=client_credentials'
    const { access_token } = (await world.call('POST', url, { headers: { Authorization } })).json<{
      access_token: string
    }>()
    const party = { nombre: 'a', direccion: 'b', telefono: '3001234567', ciudad: '11001000' }
    const detalle = [{ unidades: 1, peso: 1, alto: 1, ancho: 1, largo: 1 }]
    const body = {
      nivelServicio: 1,
      valorDeclarado: 1,
      referencia: '5001',
      contenido: 'a',
      observaciones: ' ',
      remitente: party,
      destinatario: party,
      detalle,
    }
    const made = await world.call('POST', '/coordinadora/rest/guias', {
      headers: { Authorization: `Bearer ${access_token}` },
      body,
    })
    expect(made.status).toBe(201)
    expect(world.world.state()).toMatchObject({ waybills: { total: 2, perOrder: { '2': 1 } } })
  })
})
