import { money } from '@litper/kernel'
import { describe, expect, it } from 'vitest'
import { decidePayment, type PaymentFacts } from './decide-payment.ts'

const cop = (amount: string | number) => money(String(amount), 'COP')
const order = (more: Partial<PaymentFacts>): PaymentFacts => ({
  financialStatus: 'pending',
  currency: 'COP',
  total: cop(120_000),
  outstanding: cop(120_000),
  gateways: [],
  tags: [],
  ...more,
})
const decide = (more: Partial<PaymentFacts>, taught = {}) => decidePayment(order(more), { taught })

describe('what is collected', () => {
  it.each<[string, Partial<PaymentFacts>, string | number, string]>([
    ['by its gateway', { gateways: ['Pagas al recibir'] }, 120_000, 'gateway'],
    ['by one gateway of several', { gateways: ['Wompi', 'Cash on Delivery (COD)'] }, 120_000, 'gateway'],
    ['by a form app that leaves "manual"', { gateways: ['manual'], tags: ['releasit_cod_form'] }, 120_000, 'form_app'],
    ['by a form app that leaves nothing', { tags: ['vip', 'EasySell COD Form'] }, 120_000, 'form_app'],
    ['by the app that made it', { gateways: ['custom'], source: 'Releasit COD Form' }, 120_000, 'form_app'],
    [
      'by an attribute of the form',
      { gateways: ['manual'], attributes: [{ name: 'Método de pago', value: 'Contraentrega' }] },
      120_000,
      'attribute',
    ],
    [
      'by the name of the delivery',
      { gateways: ['manual'], deliveries: ['Envío: pago al recibir'] },
      120_000,
      'delivery',
    ],
    ['by a tag', { tags: ['Contra Entrega'] }, 120_000, 'tag'],
    ['by the terms', { terms: 'Due on receipt' }, 120_000, 'terms'],
    ['by terms in Spanish', { terms: 'Vence al recibir' }, 120_000, 'terms'],
    [
      'the rest after a deposit',
      {
        financialStatus: 'partially_paid',
        outstanding: cop(100_000),
        gateways: ['Mercado Pago'],
        tags: ['contraentrega'],
      },
      100_000,
      'tag',
    ],
    [
      'the rest after a gift card',
      { financialStatus: 'partially_paid', outstanding: cop(70_000), gateways: ['gift_card', 'Pago contra entrega'] },
      70_000,
      'gateway',
    ],
    ['to the cent', { outstanding: cop('119900.50'), gateways: ['COD'] }, '119900.5', 'gateway'],
    ['the total when only the status says it', { outstanding: undefined, gateways: ['COD'] }, 120_000, 'gateway'],
  ])('%s', (_, facts, amount, because) => {
    expect(decide(facts)).toEqual({ kind: 'collect', amount: cop(amount), because })
  })
  it('by a name that the merchant taught, however it is written', () => {
    const taught = { cash: ['Pago Lulo 🐥'] }
    expect(decide({ gateways: ['PAGO LULO'] })).toMatchObject({
      kind: 'unknown',
      because: 'name_unknown',
      names: ['PAGO LULO'],
    })
    expect(decide({ gateways: ['PAGO LULO'] }, taught)).toMatchObject({ kind: 'collect', because: 'taught' })
    expect(decide({ gateways: ['Pago Lulo Prepagado'] }, taught).kind).toBe('unknown')
    expect(decide({ gateways: [], terms: 'Net 30' }, { cash: ['net 30'] }).kind).toBe('collect')
  })
  it('not by a name that the merchant taught to be something else', () => {
    const taught = { notCash: ['Pago en casa'] }
    expect(decide({ gateways: ['Pago en casa'] }, taught)).toMatchObject({ kind: 'unknown', because: 'not_cash' })
  })
})

describe('nothing is collected', () => {
  it.each<[string, Partial<PaymentFacts>, string]>([
    ['paid', { financialStatus: 'paid', outstanding: cop(0), gateways: ['Wompi'] }, 'paid'],
    [
      'paid, and the shop does not say what is left',
      { financialStatus: 'paid', outstanding: undefined, gateways: ['COD'] },
      'paid',
    ],
    ['paid at the door already', { financialStatus: 'paid', outstanding: cop(0), gateways: ['COD'] }, 'paid'],
    ['overpaid', { financialStatus: 'paid', outstanding: cop(-10_000), gateways: ['COD'] }, 'overpaid'],
    [
      'overpaid by an edit',
      { financialStatus: 'partially_refunded', outstanding: cop(-1), gateways: ['COD'] },
      'overpaid',
    ],
    ['refunded', { financialStatus: 'refunded', outstanding: cop(0), gateways: ['COD'] }, 'refunded'],
    ['partly refunded', { financialStatus: 'partially_refunded', outstanding: undefined, gateways: ['Wompi'] }, 'paid'],
    ['a gift of 0', { total: cop(0), outstanding: cop(0) }, 'paid'],
    ['cents that nobody collects', { outstanding: cop('0.40'), gateways: ['COD'] }, 'paid'],
    [
      'paid in another currency',
      { currency: 'USD', total: money('30', 'USD'), outstanding: money('0', 'USD') },
      'paid',
    ],
  ])('%s', (_, facts, because) => expect(decide(facts)).toEqual({ kind: 'nothing', because }))
})

describe('not known: held, never shipped for free', () => {
  it.each<[string, Partial<PaymentFacts>, string]>([
    ['a bank deposit that has not come', { gateways: ['Bank Deposit'] }, 'not_cash'],
    [
      'an online payment that waits, though a form app made the order',
      { gateways: ['Wompi'], tags: ['releasit_cod_form'] },
      'not_cash',
    ],
    [
      'a card that is only authorised',
      { financialStatus: 'authorized', gateways: ['manual'], tags: ['cod_form'] },
      'not_cash',
    ],
    ['a manual payment of which nothing is known', { gateways: ['manual'] }, 'name_unknown'],
    ['cash, of which nothing says where', { gateways: ['Efectivo'] }, 'name_unknown'],
    ['no gateway and no mark', {}, 'no_name'],
    ['an invoice', { terms: 'Net 30' }, 'name_unknown'],
    ['a stored card, charged when it is sent', { terms: 'Due on fulfillment' }, 'name_unknown'],
    [
      'a deposit and no word of the rest',
      { financialStatus: 'partially_paid', outstanding: cop(50_000), gateways: ['PSE'] },
      'not_cash',
    ],
    [
      'a deposit of which the rest is not told',
      { financialStatus: 'partially_paid', outstanding: undefined, gateways: ['COD'] },
      'amount_unknown',
    ],
    [
      'no status and no amount',
      { financialStatus: 'unknown', outstanding: undefined, gateways: ['COD'] },
      'amount_unknown',
    ],
    ['a tag that takes it back', { gateways: ['manual'], tags: ['no contraentrega', 'COD blocked'] }, 'name_unknown'],
    [
      'what a customer wrote of a delivery',
      { gateways: ['manual'], attributes: [{ name: 'Nota', value: 'pago al recibir' }] },
      'name_unknown',
    ],
  ])('%s', (_, facts, because) => expect(decide(facts)).toMatchObject({ kind: 'unknown', because }))
  it('another currency than the carrier’s', () => {
    const usd = money('30', 'USD')
    expect(decide({ currency: 'USD', total: usd, outstanding: usd, gateways: ['COD'] })).toEqual({
      kind: 'other_currency',
      outstanding: usd,
    })
    expect(
      decidePayment(
        order({ currency: 'MXN', total: money('9', 'MXN'), outstanding: money('9', 'MXN'), gateways: ['COD'] }),
        { currency: 'MXN' },
      ).kind,
    ).toBe('collect')
  })
})
