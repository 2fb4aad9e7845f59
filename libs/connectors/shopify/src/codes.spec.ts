import { describe, expect, it } from 'vitest'
import { gramsOf, isCashOnDelivery } from './codes.ts'

describe('isCashOnDelivery', () => {
  it.each([
    'Pago contra entrega',
    'PAGO CONTRAENTREGA',
    'Cash on Delivery (COD)',
    'cash_on_delivery',
    'Contra-reembolso',
    'Paga al recibir',
    'Pago en casa',
    'COD',
  ])('knows %s', (name) => expect(isCashOnDelivery([name], [])).toBe(true))
  it.each(['shopify_payments', 'Mercado Pago', 'PSE', 'Bank Deposit', 'manual', 'codensa', 'Wompi'])(
    'is not fooled by %s',
    (name) => expect(isCashOnDelivery([name], [])).toBe(false),
  )
  it('asks the tags only where no gateway is named', () => {
    expect(isCashOnDelivery([], ['releasit_cod_form'])).toBe(true)
    expect(isCashOnDelivery(['Wompi'], ['releasit_cod_form'])).toBe(false)
  })
})

describe('gramsOf', () => {
  it('turns every unit into whole grams and nonsense into none', () => {
    expect([gramsOf(0.45, 'KILOGRAMS'), gramsOf(450, 'GRAMS'), gramsOf(1, 'POUNDS'), gramsOf(1, 'OUNCES')]).toEqual([
      450, 450, 454, 28,
    ])
    expect([gramsOf('1', 'GRAMS'), gramsOf(1, 'STONE'), gramsOf(Number.NaN, 'GRAMS'), gramsOf(-1, 'GRAMS')]).toEqual([
      0, 0, 0, 0,
    ])
  })
})
