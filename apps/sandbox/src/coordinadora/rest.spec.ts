import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bodies } from '../carriers/fake-world.ts'
import { coordinadoraKit, type Envelope, guide, recipient } from './kit.ts'

describe('coordinadora by REST and push', () => {
  const kit = coordinadoraKit()
  const { token, rest, create, advance, pushed } = kit
  beforeEach(() => kit.open())
  afterEach(() => kit.close())

  it('gives tokens that expire after an hour', async () => {
    expect(await token('a:b')).toBeUndefined()
    expect((await rest('GET', '/guias?referencia=1')).status).toBe(200)
    vi.advanceTimersByTime(3_600_000)
    expect((await rest('GET', '/guias?referencia=1')).json()).toMatchObject({ isError: true, codigo: 'TOKEN_INVALIDO' })
    kit.signOut()
    expect((await rest('GET', '/guias?referencia=1')).status).toBe(401)
  })

  it('makes a second guide of a repeated order, and counts it', async () => {
    const first = await create()
    const second = await create()
    const third = await create({ referencia: '5001#2' })
    expect(first).toMatch(/^0\d{10}$/)
    expect(new Set([first, second, third]).size).toBe(3)
    expect(kit.world.world.state()).toMatchObject({ waybills: { total: 3, perOrder: { '3': 1 } } })
    const found = (await rest('GET', '/guias?referencia=5001')).json<{ guias: { codigo_remision: string }[] }>()
    expect(found.guias.map((one) => one.codigo_remision)).toEqual([first, second])
    expect((await rest('DELETE', `/guias/${second}`)).json()).toEqual({ codigo_remision: second, anulada: true })
    expect((await rest('DELETE', `/guias/${second}`)).status).toBe(200)
    expect(kit.world.world.state()).toMatchObject({ waybills: { total: 3, cancelled: 1, perOrder: { '2': 1 } } })
  })

  it.each([
    [{ nivelServicio: 1 }, 'RECAUDO_NO_PERMITIDO', ['valorRecaudar']],
    [{ valorRecaudar: 0 }, 'RECAUDO_NO_PERMITIDO', ['valorRecaudar']],
    [{ observaciones: '' }, 'DATOS_INVALIDOS', ['observaciones']],
    [
      { destinatario: { ...recipient, telefono: 'x', ciudad: '5001' } },
      'DATOS_INVALIDOS',
      ['destinatario.telefono', 'destinatario.ciudad'],
    ],
    [{ destinatario: { ...recipient, ciudad: '45001000' } }, 'CIUDAD_SIN_COBERTURA', ['destino']],
  ])('refuses %j', async (more, codigo, campos) => {
    const answer = await rest('POST', '/guias', { ...guide, ...more })
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({ isError: true, codigo, campos })
    expect(kit.world.world.state()).toMatchObject({ waybills: { total: 0 } })
  })

  it('quotes, and prints labels of existing guides', async () => {
    const quote = {
      origen: '11001000',
      destino: '05001000',
      valoracion: 100_000,
      valorRecaudo: 100_000,
      detalle: guide.detalle,
    }
    expect((await rest('POST', '/cotizador/nacional', quote)).json()).toMatchObject({
      flete_total: 19_400,
      dias_entrega: 3,
    })
    const number = await create()
    const label = (await rest('POST', '/etiquetas/imprimir', { tipo_etiqueta: 1015, guias: [number] })).json<{
      etiqueta: string
    }>()
    expect(Buffer.from(label.etiqueta, 'base64').toString('latin1')).toContain(number)
    const none = await rest('POST', '/etiquetas/imprimir', { tipo_etiqueta: 1015, guias: ['00000000000'] })
    expect([none.status, none.json().codigo]).toEqual([404, 'GUIA_NO_EXISTE'])
  })

  it('proves its pushes by the secret that it was told', async () => {
    const body = { secret: 'made by the platform' }
    expect((await kit.world.call('POST', '/sandbox/carriers/coordinadora/push-secret', { body })).status).toBe(200)
    await advance(await create(), { code: '3' })
    expect(kit.world.sent.at(-1)?.url).toBe('/webhooks/carriers/coordinadora?token=made%20by%20the%20platform')
  })

  it('pushes a whole route in Pub/Sub envelopes, two seconds apart', async () => {
    const number = await create()
    expect((await advance(number, { path: 'delivered' })).status).toBe(202)
    expect(pushed()).toHaveLength(1)
    vi.advanceTimersByTime(8_000)
    expect(pushed().map(({ codigo }) => codigo)).toEqual(['2', '3', '4', '5', '6'])
    expect(pushed()[0]).toMatchObject({ tracking_number: number, referencia: '5001', comment: 'EN TERMINAL ORIGEN' })
    expect(pushed()[0]?.fecha).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(pushed()[0]?.hora).toMatch(/^\d\d:\d\d:\d\d\.\d{6}$/)
    expect(kit.world.sent[0]).toMatchObject({
      target: 'coordinadora-push',
      url: '/webhooks/carriers/coordinadora?token=demo-coordinadora-push',
    })
    expect(Object.keys(kit.world.sent[0]?.headers ?? {})).not.toContain('authorization')
    const envelopes = bodies<Envelope>(kit.world)
    expect(new Set(envelopes.map(({ message }) => message.messageId)).size).toBe(5)
    expect(envelopes[0]?.subscription).toMatch(/^projects\//)
    expect((await rest('DELETE', `/guias/${number}`)).json()).toMatchObject({ codigo: 'GUIA_EN_RUTA' })
  })

  it('puts the novedad code where the state was, and goes on from there', async () => {
    const number = await create()
    await advance(number, { path: 'novedad', everySeconds: 0 })
    vi.advanceTimersByTime(1)
    expect(pushed().at(-1)).toMatchObject({
      codigo: '101',
      codigo_estado: '5',
      desc_estado: 'EN REPARTO',
      nit_cliente: '1001',
    })
    await advance(number, { path: 'delivered', everySeconds: 0 })
    vi.advanceTimersByTime(1)
    expect(pushed().map(({ codigo }) => codigo)).toEqual(['2', '3', '4', '5', '101', '5', '6'])
    expect((await advance(number, { code: 'no' })).status).toBe(400)
    await advance(number, { code: '77' })
    expect(pushed().at(-1)).toMatchObject({ codigo: '77', comment: 'CODIGO 77' })
  })

  it('shows waybills in the control routes', async () => {
    const number = await create()
    const one = await kit.world.call('GET', `/sandbox/carriers/coordinadora/waybills/${number}`)
    expect(one.json()).toMatchObject({
      number,
      collect: 129_900,
      moves: [{ state: '1', description: 'A RECIBIR POR COORDINADORA' }],
    })
    const found = await kit.world.call('GET', '/sandbox/carriers/waybills?reference=5001')
    expect(found.json()).toMatchObject({ waybills: [{ number, carrier: 'coordinadora' }] })
  })

  it('loses the answer but not the guide under a fault that comes after the effect', async () => {
    kit.world.world.faults.add({ target: 'coordinadora', kind: 'error', rate: 1, forSeconds: 60, effect: 'done' })
    expect((await rest('POST', '/guias', guide)).status).toBe(500)
    expect(kit.world.world.state()).toMatchObject({ waybills: { total: 1 } })
  })
})
