import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Waybill } from '../domain/waybill.ts'
import { STYLE_HASH, trackingPage } from './tracking-page.ts'

const page = (firstName: string, over: Partial<Waybill> = {}) => {
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
  return trackingPage(waybill, 'Coordinadora', [], 'es')
}

describe('the customer’s page', () => {
  it('has one style, which its policy names by its hash, and nothing else that a policy must allow', () => {
    const html = page('Ana')
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(style!).digest('base64')}`)
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|<img|<link/)
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
