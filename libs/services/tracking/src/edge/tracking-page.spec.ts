import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { State, Waybill } from '../domain/waybill.ts'
import type { Locale } from './page-texts.ts'
import { STYLE_HASH, trackingPage } from './tracking-page.ts'

const page = (firstName: string, over: Partial<Waybill> = {}, locale: Locale = 'es') => {
  const waybill: Waybill = {
    id: 'w',
    carrier: 'coordinadora',
    token: 't',
    number: '1',
    createdAt: '2026-11-22T12:00:00.000Z',
    position: { state: 'created' },
    orderId: 'o',
    externalId: '1',
    shopDomain: 's',
    orderName: '#1001',
    customer: { firstName, lastName: 'Gómez' },
    destination: { address: 'CL 10', city: 'Medellín', department: 'Antioquia', daneCode: '05001' },
    contents: 'Camiseta',
    weightGrams: 300,
    declaredValue: { amount: '1', currency: 'COP' },
    ...over,
  }
  return trackingPage(waybill, 'Coordinadora', [], locale)
}

describe('the customer’s page', () => {
  it('has one style, which its policy names by its hash, one script file, and nothing else that is inline', () => {
    const html = page('Ana')
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(style!).digest('base64')}`)
    expect(html.match(/<script[^>]*>[^<]*<\/script>/g)).toEqual(['<script src="/t/page.js" defer></script>'])
    expect(html).not.toMatch(/\sstyle=|\son\w+=|<img|(?:src|href)="(?!\/t\/|\?)/)
  })

  it.each([
    ['Laura Milena Ejemplo CC 1020000000', '<p>Hola, Laura</p>'],
    ['GANASTE entra a http://evil.example/premio', '<p>Hola, Ganaste</p>'],
    ['http://evil.example', '<p>Hola</p>'],
    ['', '<p>Hola</p>'],
  ])('greets %j with one word', (name, greeting) => {
    expect(page(name)).toContain(greeting)
  })
  it('of a waybill that gives way to another does not say that it is ready to leave', () => {
    expect(page('Ana')).toContain('Listo para salir')
    for (const over of [{ leaving: true }, { position: { state: 'cancelled' as const } }])
      expect(page('Ana', over)).not.toContain('Listo para salir')
  })
  it.each<[State, string, string]>([
    ['created', 'Destino: Medellín', 'Destination: Medellín'],
    ['in_transit', 'Va para Medellín', 'On its way to Medellín'],
    ['ready_for_pickup', 'Te espera en Medellín', 'It waits for you in Medellín'],
    ['exception', 'Destino: Medellín', 'Destination: Medellín'],
    ['delivered', 'Entregado en Medellín', 'Delivered in Medellín'],
    ['returned', 'Iba para Medellín', 'It was going to Medellín'],
    ['cancelled', 'Iba para Medellín', 'It was going to Medellín'],
  ])('says of a parcel that is %s where it goes, is or was to go', (state, es, en) => {
    expect(page('Ana', { position: { state } })).toContain(`<p>${es}</p>`)
    expect(page('Ana', { position: { state } }, 'en')).toContain(`<p>${en}</p>`)
  })
  it('asks for what is owed, not for what the label says', () => {
    const collect = { amount: '60000', currency: 'COP' }
    expect(page('Ana', { collect })).toContain('60.000')
    expect(page('Ana', { collect, owed: 'nothing' })).not.toContain('pagar al recibir')
    expect(page('Ana', { collect, owed: { amount: '20000', currency: 'COP' } })).toContain('20.000')
  })
  it('shows no link in an order’s name', () => {
    expect(page('Ana', { orderName: '#1 www.evil.example/x\u202e' })).not.toMatch(/evil|\u202e/)
  })
})
