import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hello, pesos, reasonOf, shopName, spokenName, tellParcel } from './spoken.ts'
import { parcelFor } from './talk.testing.ts'
import { REASONS, STATES } from './texts.ts'

const parcel = parcelFor('order_confirmation')

describe('a number, spoken', () => {
  it.each([
    ['129900', '129900 pesos'],
    ['129900.5', '129901 pesos'],
    ['0', '0 pesos'],
  ])('%s is «%s»: no point, which a voice reads as a full stop', (amount, words) => {
    expect(pesos({ amount, currency: 'COP' })).toBe(words)
  })

  it.each([
    ['#1042', '1042'],
    ['# 1042 #', '1042'],
    ['T#1042', 'T 1042'],
    ['1042', '1042'],
  ])('the order «%s» is «%s»', (orderName, words) => {
    expect(spokenName({ orderName })).toBe(words)
  })

  it('an order’s name is at most forty signs long, and names no page', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (orderName) => {
        expect(spokenName({ orderName }).length).toBeLessThanOrEqual(40)
        expect(spokenName({ orderName })).not.toContain('#')
      }),
    )
    expect(spokenName({ orderName: '1042 https://example.com' })).toBe('1042')
  })
})

describe('who calls', () => {
  it.each([
    ['Tienda de Ana', 'otra.myshopify.com', 'Tienda de Ana'],
    [undefined, 'tienda-demo.myshopify.com', 'tienda demo'],
    [undefined, 'mi__tienda-de--ropa.myshopify.com', 'mi tienda de ropa'],
    [undefined, undefined, 'la tienda'],
    ['', 'otra.myshopify.com', 'la tienda'],
    [undefined, '', 'la tienda'],
  ])('of %s and %s: %s', (businessName, domain, name) => {
    expect(shopName(businessName, domain)).toBe(name)
  })

  it('greets by the first name, when there is one', () => {
    expect(hello({ ...parcel, firstName: 'ANA MARÍA' }, 'la tienda')).toBe('Hola Ana. Te llamamos de la tienda.')
    expect(hello(parcel, 'la tienda')).toBe('Hola. Te llamamos de la tienda.')
    expect(hello(undefined, 'la tienda')).toBe('Hola. Te llamamos de la tienda.')
  })
})

describe('the reason of a failed delivery', () => {
  it('is said in words, and never as a code', () => {
    expect(reasonOf({ exception: 'no_money' })).toBe('no estaba listo el dinero')
    for (const exception of ['something_new', undefined])
      expect(reasonOf({ exception })).toBe('la transportadora reportó una novedad')
    for (const exception of Object.keys(REASONS)) expect(reasonOf({ exception })).toBe(REASONS[exception])
  })
})

describe('where a parcel is', () => {
  it.each([
    [{ status: 'confirmed' }, 'se está alistando'],
    [{ status: 'confirmed', state: 'in_transit' }, 'va en camino con Envíos'],
    [{ status: 'confirmed', state: 'in_transit', movedIn: 'Cali' }, 'va en camino con Envíos, en Cali'],
    [{ status: 'confirmed', state: 'in_transit', carrierName: undefined }, 'va en camino con la transportadora'],
    [{ state: 'exception', exception: 'closed' }, 'tuvo una novedad en la entrega: el lugar estaba cerrado'],
    [{ status: 'cancelled', state: 'in_transit' }, 'está cancelado'],
    [{ status: 'delivered' }, 'fue entregado'],
    [{ status: 'confirmed', state: 'something_new' }, 'está recibido'],
  ])('%o: %s', (over, words) => {
    expect(tellParcel({ ...parcel, ...over })).toBe(`Tu pedido 1042 ${words}.`)
  })

  it.each(Object.keys(STATES))('leaves no gap in its text: %s', (state) => {
    expect(tellParcel({ ...parcel, status: 'confirmed', state })).not.toMatch(/[{}]|undefined|\s{2}| \./)
  })
})
