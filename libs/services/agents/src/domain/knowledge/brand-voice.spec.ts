import { describe, expect, it } from 'vitest'
import { type BrandVoice, checkVoice, DEFAULT_VOICE } from './brand-voice.ts'

const rules = (text: string, more: Partial<BrandVoice> = {}) =>
  checkVoice(text, { ...DEFAULT_VOICE, ...more }).map(({ rule }) => rule)

describe('the brand voice', () => {
  it.each([
    'Hola Laura, su pedido #1001 va en camino con la transportadora. Le avisamos cuando esté en reparto.',
    'Hola, ¿nos confirma la dirección completa y un punto de referencia? 🙂',
    'Your order is on its way, thank you for your patience.',
    'La clave está en revisar la talla antes de comprar.',
  ])('lets pass: %s', (text) => expect(rules(text)).toEqual([]))

  it.each<[string, string, Partial<BrandVoice>?]>([
    ['empty', '   '],
    ['too_long', 'a'.repeat(1001)],
    ['promise', 'Tranquila, le garantizamos que el paquete llega.'],
    ['promise', 'Llega mañana sin falta.'],
    ['promise', 'Hacemos el reembolso inmediato a su cuenta.'],
    ['promise', 'Es 100% seguro.'],
    ['promise', 'We guarantee that the parcel comes on Monday.'],
    ['shouting', 'SU PEDIDO YA FUE ENTREGADO'],
    ['emojis', 'Listo 🎉🎉🎉🎉'],
    ['secret_asked', 'Por favor envíenos la clave de su cuenta.'],
    ['secret_asked', 'Necesitamos el CVV de la tarjeta.'],
    ['unfilled', 'Hola {nombre}, su pedido va en camino.'],
    ['unfilled', 'Hola undefined, su pedido va en camino.'],
    ['unfilled', 'Hola [NOMBRE_1], su pedido va en camino.'],
    ['treatment', 'Hola, tu pedido va en camino.', { treatment: 'usted' }],
    ['treatment', '¿Puedes confirmar?', { treatment: 'usted' }],
    ['treatment', 'Usted recibe el pedido hoy.', { treatment: 'tu' }],
    ['language', 'Your order is on the way and it will be with you when we can.', { language: 'es' }],
    ['language', 'Su pedido está en camino y no se demora con la transportadora.', { language: 'en' }],
    ['forbidden', 'Eso es culpa de la TRANSPORTADORA, señora.', { forbidden: ['culpa de la transportadora'] }],
  ])('finds %s in: %s', (rule, text, more) => expect(rules(text, more)).toContain(rule))

  it('says which words', () => {
    const voice = { ...DEFAULT_VOICE, forbidden: ['barato'] }
    expect(checkVoice('Es muy barato, se lo prometo', voice)).toEqual([
      { rule: 'forbidden', found: 'barato' },
      { rule: 'promise', found: 'se lo prometo' },
    ])
  })
  it('finds whole words only', () => expect(rules('Está baratísimo', { forbidden: ['barato'] })).toEqual([]))
})
