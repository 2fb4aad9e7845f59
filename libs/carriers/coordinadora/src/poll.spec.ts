import { createHash } from 'node:crypto'
import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pollRequest, readPoll } from './poll.ts'
import { readSettings } from './settings.ts'
import { ACCOUNT } from './testing.ts'

const envelope = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="urn:x"><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>`
const answer = (items: string) =>
  envelope(
    `<ns1:Guias_rastreoExtendidoResponse><return xsi:type="SOAP-ENC:Array">${items}</return></ns1:Guias_rastreoExtendidoResponse>`,
  )
const stamped = (name: string, code: string, hora: string, text: string) =>
  `<item><${name} xsi:type="xsd:string">${code}</${name}><descripcion>${text}</descripcion><fecha>2026-11-22</fecha><hora>${hora}</hora></item>`
const guide = (number: string, states: string, novedades = '') =>
  `<item><codigo_remision>${number}</codigo_remision><detalle_estados>${states}</detalle_estados><detalle_novedades>${novedades}</detalle_novedades></item>`

describe('a poll', () => {
  it('asks for all numbers in one rpc call, the password hashed', () => {
    const settings = { ...readSettings(ACCOUNT), usuario: 'a<b&c' }
    const xml = pollRequest(settings, ['07000000001', '07000000002'])
    expect(xml).toContain('<ns1:Guias_rastreoExtendido><p><codigos_remision>')
    expect(xml).toContain('<item>07000000001</item><item>07000000002</item>')
    expect(xml).toContain('<id_cliente>1001</id_cliente><usuario>a&lt;b&amp;c</usuario>')
    expect(xml).toContain(`<clave>${createHash('sha256').update('password').digest('hex')}</clave>`)
    expect(xml).not.toContain('password')
  })

  it('reads states and novedades of many guides, in UTC', () => {
    const first = guide(
      '07000000001',
      stamped('codigo_estado', '5', '20:15:00', 'EN REPARTO'),
      stamped('codigo_novedad', '101', '21:00:00', 'AUSENTE &amp; SOLO'),
    )
    const second = guide('00000000002', stamped('codigo_estado', '6', '08:00:00', 'ENTREGADA'))
    expect(readPoll(answer(first + second))).toEqual([
      {
        number: '07000000001',
        at: '2026-11-23T01:15:00.000Z',
        code: '5',
        description: 'EN REPARTO',
        state: 'out_for_delivery',
      },
      {
        number: '07000000001',
        at: '2026-11-23T02:00:00.000Z',
        code: 'N101',
        description: 'AUSENTE & SOLO',
        state: 'exception',
        exception: 'recipient_absent',
      },
      {
        number: '00000000002',
        at: '2026-11-22T13:00:00.000Z',
        code: '6',
        description: 'ENTREGADA',
        state: 'delivered',
      },
    ])
  })

  it('distinguishes a loss from a return by the novedades of the same guide only', () => {
    const closed = stamped('codigo_estado', '8', '10:00:00', 'CERRADA')
    const lost = guide('07000000001', closed, stamped('codigo_novedad', '113', '09:00:00', 'SINIESTRO'))
    const returned = guide('07000000002', closed, stamped('codigo_novedad', '114', '09:00:00', 'DEVOLUCION'))
    const ends = readPoll(answer(lost + returned)).filter((event) => event.code === '8')
    expect(ends.map((event) => event.state)).toEqual(['lost', 'returned'])
  })

  it.each([
    ['09:00:00', '09:30:00', 'returned'],
    ['09:30:00', '09:00:00', 'lost'],
    ['09:00:00', '10:00:01', 'lost'],
    ['10:00:00', '09:00:00', 'lost'],
    ['10:00:01', '09:00:00', 'returned'],
    ['10:00:01', '', 'returned'],
    ['09:00:00', '09:00:00', 'returned'],
  ])('goes by the novedad before the end at ten: a casualty at %s, a return at %j: %s', (casualty, way, end) => {
    const back = way && stamped('codigo_novedad', '114', way, 'DEVOLUCION')
    const novedades = stamped('codigo_novedad', '113', casualty, 'SINIESTRO') + back
    const told = readPoll(answer(guide('07000000001', stamped('codigo_estado', '8', '10:00:00', 'CERRADA'), novedades)))
    expect(told.find((event) => event.code === '8')?.state).toBe(end)
  })

  it('skips unknown numbers and movements without a time', () => {
    const unknown = '<item><codigo_remision>1</codigo_remision><codigo_estado>0</codigo_estado></item>'
    const timeless = guide('07000000001', '<item><codigo_estado>5</codigo_estado><fecha></fecha><hora></hora></item>')
    expect(readPoll(answer(unknown + timeless + guide('07000000002', '')))).toEqual([])
    expect(readPoll(answer(''))).toEqual([])
  })

  it('knows whose fault an error is', () => {
    const fault = (code: string) =>
      envelope(`<SOAP-ENV:Fault><faultcode>${code}</faultcode><faultstring>Ana vive…</faultstring></SOAP-ENV:Fault>`)
    for (const code of ['Client', 'SOAP-ENV:Client', 'env:Client.Auth'])
      expect(() => readPoll(fault(code))).toThrow(
        expect.objectContaining({
          code: 'carrier.refused',
          kind: 'invalid',
          details: expect.objectContaining({ vendorCode: code }),
        }),
      )
    for (const xml of [fault('SOAP-ENV:Server'), '', '<html>', '{"ok":tru<html>', envelope(''), envelope('<a/>')])
      expect(() => readPoll(xml)).toThrow(expect.objectContaining({ code: 'carrier.unavailable', kind: 'unavailable' }))
  })

  it('throws only DomainError, whatever is in the items', () => {
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('', 'x', '07000000001', '2026-11-22', '10:00:00', '<item/>', '<![CDATA[x]]>'),
        fc
          .tuple(
            fc.constantFrom(
              'item',
              'codigo_remision',
              'detalle_estados',
              'detalle_novedades',
              'codigo_estado',
              'fecha',
              'toString',
            ),
            fc.array(tie('node'), { maxLength: 3 }),
          )
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node
    fc.assert(
      fc.property(fc.oneof(tree.map(answer), tree.map(envelope), fc.string()), (xml) => {
        try {
          expect(Array.isArray(readPoll(xml))).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
    )
  })
})
