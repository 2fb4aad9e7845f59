import { describe, expect, it } from 'vitest'
import { OUTGOING } from './call.ts'
import { ANSWERS, isNeeded, questionOf } from './errand.ts'
import { parcelFor } from './talk.testing.ts'
import { say, TEXTS } from './texts.ts'

const collect = { amount: '129900', currency: 'COP' }

describe('the question of a call', () => {
  it('about a confirmation names what is paid on receipt', () => {
    expect(questionOf('order_confirmation', parcelFor('order_confirmation', { collect }))).toBe(
      'Hiciste el pedido 1042, por 129900 pesos, para pagar al recibir. ¿Lo confirmas?',
    )
  })

  it('about a confirmation says nothing of money when nothing is owed', () => {
    expect(questionOf('order_confirmation', parcelFor('order_confirmation'))).toBe(
      'Hiciste el pedido 1042. ¿Lo confirmas?',
    )
  })

  it('about a failed delivery names the carrier and its reason', () => {
    const words = questionOf('delivery_problem', parcelFor('delivery_problem'))
    expect(words).toContain('El mensajero de Envíos no pudo entregar tu pedido 1042: no había quien recibiera.')
  })

  it('about an office names the town and what is to be brought', () => {
    const words = questionOf('office_pickup', parcelFor('office_pickup', { collect }))
    expect(words).toContain('Tu pedido 1042 te espera en la oficina de Envíos, en Cali.')
    expect(words).toContain('Lleva tu documento de identidad y 129900 pesos para pagar.')
  })

  it('about an office leaves out what is not known', () => {
    const words = questionOf('office_pickup', parcelFor('office_pickup', { city: undefined, carrierName: undefined }))
    expect(words).toContain('te espera en la oficina de la transportadora. Lleva tu documento de identidad. ¿Vas')
  })

  it.each(OUTGOING)('leaves no gap in its text: %s', (purpose) => {
    expect(questionOf(purpose, parcelFor(purpose))).not.toMatch(/[{}]|\s{2}|undefined| ,|: \./)
  })
})

describe('a yes and a no', () => {
  it.each([
    ['order_confirmation', 'confirmed', 'declined'],
    ['delivery_problem', 'redelivery_wanted', 'declined'],
    ['office_pickup', 'will_pick_up', 'will_not_pick_up'],
  ] as const)('to %s settle it: %s, %s', (purpose, yes, no) => {
    expect(ANSWERS[purpose].yes.outcome).toBe(yes)
    expect(ANSWERS[purpose].no.outcome).toBe(no)
  })

  it('to each question have last words of their own', () => {
    const texts = OUTGOING.flatMap((purpose) => [ANSWERS[purpose].yes.text, ANSWERS[purpose].no.text])
    expect(new Set(texts).size).toBe(6)
    for (const text of texts) expect(TEXTS[text]).toBeTruthy()
  })

  it('promise to cancel only what has not left', () => {
    expect(say(ANSWERS.order_confirmation.no.text, { order: '1' })).toContain('cancelamos')
    expect(say(ANSWERS.delivery_problem.no.text)).not.toContain('cancelamos')
  })
})

describe('a call is needed', () => {
  it.each(OUTGOING)('while its question is open: %s', (purpose) => {
    expect(isNeeded(purpose, parcelFor(purpose))).toBe(true)
    expect(isNeeded(purpose, parcelFor(purpose, { status: 'cancelled' }))).toBe(false)
  })

  it('for an order that is known', () => {
    expect(isNeeded('order_confirmation', undefined)).toBe(false)
  })
})
