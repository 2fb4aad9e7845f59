import { describe, expect, it } from 'vitest'
import { doubtsOf } from './guard.ts'
import { fold } from './text/fold.ts'

const cancelling = (text: string) => doubtsOf('cancel_order', text, fold(text), 'confirmation_awaited')
const refusing = (text: string) => doubtsOf('confirm_no', text, fold(text), 'confirmation_awaited')

describe('the second opinion on acts that cannot be taken back', () => {
  it.each([
    '¿Cuánto debo cancelar?',
    'si señor, cancelo al recibir',
    'Se puede cancelar con Nequi?',
    'No vayan a cancelar mi pedido por favor',
    'quiero cancelar el pedido por transferencia',
    'voy a cancelar el pedido',
    'ya cancelé mi pedido',
    'Cancelé el pedido',
    'cancelar',
    'quiero cancelar',
    'cancelado',
    'el pedido ya está cancelado',
    'para cancelar el pedido a qué cuenta',
    'hasta que me cancelen la quincena',
    'anulen la cancelación',
    'mándenlo hoy o cancelen el pedido',
    'si no llega hoy cancelen el pedido',
    'no cancelen el pedido',
    'quién dijo que cancelen el pedido',
    'cancelen la suscripción a los mensajes',
    'cancelen el otro pedido',
    'cancelen uno de los dos',
    'puedo cancelar el pedido?',
    'cancelen esa mierda ladrones',
    'no quiero el pedido en esa dirección',
    'ya no quiero esperar más',
    'no lo quiero en negro',
    'no lo quiero todavía',
    'yo no pedí eso, cancelen el pedido',
    'eliminen mi número',
  ])('has a doubt about cancelling on «%s»', (text) => {
    expect(cancelling(text)).not.toEqual([])
  })

  it.each([
    'cancelen el pedido por favor',
    'CANCELEN MI PEDIDO YA',
    'por favor cancelenlo',
    'quiero cancelar mi pedido',
    'kiero kancelar el pedido',
    'anulen la compra',
    'ya no lo quiero',
    'necesito anular la compra, gracias',
    'desisto de la compra',
  ])('has none on «%s»', (text) => {
    expect(cancelling(text)).toEqual([])
  })

  it.each([
    'No tengo problema, dale',
    'cómo no',
    'no hay lío',
    'no se preocupe',
    'no lo mande todavía',
    'no sé',
    'no he pedido nada',
    'no soy yo',
    'no quise decir que no, lo quiero',
    'no, lo quiero',
    'no, ¿cuánto es?',
    'no me interesa el seguro, lo demás sí',
    'no mande el rojo',
    'no más',
  ])('has a doubt about refusing on «%s»', (text) => {
    expect(refusing(text)).not.toEqual([])
  })

  it.each([
    'no',
    'No gracias',
    'no señora',
    'ya no lo quiero',
    'no gracias, ya no lo quiero',
    'no confirmo',
    'no me interesa',
  ])('has none about refusing on «%s»', (text) => {
    expect(refusing(text)).toEqual([])
  })

  it('takes nothing back where nothing can be, and for no other intent', () => {
    expect(doubtsOf('cancel_order', 'cancelen el pedido', fold('cancelen el pedido'), 'delivered')).not.toEqual([])
    expect(doubtsOf('cancel_order', 'cancelen el pedido', fold('cancelen el pedido'), 'nobody_known')).not.toEqual([])
    expect(doubtsOf('stop_messages', 'cancelen el pedido', fold('cancelen el pedido'), 'under_way')).not.toEqual([])
  })
})
