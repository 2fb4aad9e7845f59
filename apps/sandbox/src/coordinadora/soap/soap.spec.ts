import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { coordinadoraKit, numberList, recipient, SOAP, sender } from '../kit.ts'

describe('coordinadora by SOAP', () => {
  const kit = coordinadoraKit()
  const { create, advance, soap } = kit
  beforeEach(() => kit.open())
  afterEach(() => kit.close())

  it('returns by SOAP, for many guides at once, what it pushed', async () => {
    const number = await create()
    await advance(number, { path: 'novedad', everySeconds: 0 })
    vi.advanceTimersByTime(1)
    const { status, text } = await soap('Guias_rastreoExtendido', numberList([number, '00000000000']))
    expect(status).toBe(200)
    expect(text).toContain('<ns1:Guias_rastreoExtendidoResponse>')
    expect([...text.matchAll(/<codigo_estado[^>]*>(\d+)</g)].map(([, code]) => code)).toEqual([
      '5',
      '1',
      '2',
      '3',
      '4',
      '5',
      '0',
    ])
    expect(text).toMatch(/<codigo_novedad[^>]*>101<\/codigo_novedad>/)
    const many = await soap('Guias_rastreoSimple', numberList(Array.from({ length: 51 }, () => number)))
    expect(many.status).toBe(500)
  })

  it('creates and cancels by SOAP; collection is known; faults are HTTP 500', async () => {
    const side = (whose: string, { nombre, direccion, telefono, ciudad }: typeof sender) =>
      Object.entries({ nombre, direccion, telefono, ciudad })
        .map(([name, value]) => `<${name}_${whose}>${value}</${name}_${whose}>`)
        .join('')
    const fields = (remarks: string) =>
      `${side('remitente', sender)}${side('destinatario', recipient)}<valor_declarado>129900</valor_declarado><codigo_cuenta>1</codigo_cuenta><codigo_producto>0</codigo_producto><nivel_servicio>1</nivel_servicio><contenido>Ropa &amp; m&#225;s</contenido><referencia>7</referencia><observaciones>${remarks}</observaciones><estado>IMPRESO</estado><detalle><item><alto>1</alto><ancho>1</ancho><largo>1</largo><peso>1</peso><unidades>1</unidades></item></detalle><recaudos><item><referencia>7</referencia><valor>129900</valor></item></recaudos>`
    const empty = await soap('Guias_generarGuia', fields(''))
    expect([empty.status, empty.text]).toEqual([500, expect.stringContaining('<faultstring>El campo observaciones')])
    const made = await soap('Guias_generarGuia', fields(' '))
    const number = /<codigo_remision[^>]*>(\d{11})</.exec(made.text)?.[1] ?? ''
    expect((await soap('Guias_estadoRecaudo', `<codigo_remision>${number}</codigo_remision>`)).text).toContain(
      'PENDIENTE',
    )
    expect((await soap('Guias_imprimirRotulos', numberList([number]))).text).toContain(
      Buffer.from('%PDF-1.4').toString('base64').slice(0, 10),
    )
    expect((await soap('Guias_anularGuia', `<codigo_remision>${number}</codigo_remision>`)).text).toContain('>true<')
    expect((await soap('Guias_rastreoExtendido', numberList([number]))).text).toContain('>801<')
    for (const bad of [soap('Guias_nada', ''), soap('Guias_anularGuia', '', 'wrong'), soap('Guias_anularGuia', '')]) {
      expect(await bad).toMatchObject({ status: 500, text: expect.stringContaining('<SOAP-ENV:Fault>') })
    }
    const broken = await kit.world.call('POST', SOAP, { headers: { 'content-type': 'text/xml' }, body: '<a><b>' })
    expect(broken).toMatchObject({ status: 500, text: expect.stringContaining('Fault') })
  })
})
