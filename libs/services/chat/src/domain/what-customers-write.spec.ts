import { describe, expect, it } from 'vitest'
import { decideReply } from './decide-reply.ts'
import type { Parcel } from './parcel.ts'

const parcel = (over: Partial<Parcel>): Parcel => ({
  orderId: '00000000-0000-7000-8000-000000000001',
  orderName: '#1001',
  phone: '+573001112233',
  status: 'confirmed',
  ...over,
})
const CONFIRMING = parcel({ status: 'confirming', collect: { amount: '129900', currency: 'COP' } })
const HELD = parcel({ status: 'held', question: { code: 'plate', params: { street: 'CL 10' } } })
const SENT = parcel({ state: 'in_transit', number: '240012345678', carrierName: 'Coordinadora' })
const DELIVERED = parcel({ state: 'delivered', number: '240012345678', carrierName: 'Coordinadora' })

/** What the bot does, in one word. */
function done(words: string, parcels: readonly Parcel[], unclear = 0, kind = 'text'): string {
  const reply = decideReply({ kind, text: words, hasLocation: false }, { parcels, known: true, unclear })
  // a person is never promised without being called
  if (!reply.handoff) expect(reply.text ?? '').not.toMatch(/una persona del equipo (te|lo|revisa|que)|Te paso/)
  if (reply.confirm) return reply.confirm.answer
  if (reply.address) return 'address'
  if (reply.handoff) return `person: ${reply.handoff}`
  if (reply.unclear > unclear) return reply.buttons ? 'asks with buttons' : 'asks again'
  return reply.text === undefined ? 'nothing' : 'tells'
}

describe('while a confirmation is awaited', () => {
  it.each([
    ['¿Cuánto debo cancelar?', 'tells'],
    ['cuanto tengo que cancelar cuando llegue', 'tells'],
    ['si señor, cancelo al recibir', 'yes'],
    ['Se puede cancelar con Nequi?', 'person: payment_method_question'],
    ['No vayan a cancelar mi pedido por favor', 'yes'],
    ['No tengo problema, dale', 'yes'],
    ['no gracias, ya no lo quiero', 'no'],
    ['no, ya no', 'no'],
    ['NO HE PEDIDO NADA', 'person: not_my_order'],
    ['Si confirmo pero solo quiero 1', 'person: yes_with_change'],
    ['si, pero cambiemos la direccion a carrera 70 # 44-20', 'person: yes_with_change'],
    ['Confirmado pero entreguen el lunes', 'person: yes_with_change'],
    ['sí pero que sea talla M', 'person: yes_with_change'],
    ['De una parce', 'yes'],
    ['Por supuesto', 'yes'],
    ['👍', 'yes'],
    ['cancelo en efectivo', 'yes'],
    ['ya no lo quiero cancelar', 'asks with buttons'],
    ['cancelado', 'asks with buttons'],
    ['si, cuando llega?', 'asks with buttons'],
    ['quiero dos', 'person: change_quantity_or_product'],
    ['cancelen', 'no'],
    ['quiero cancelar', 'asks with buttons'],
    ['no quiero', 'asks with buttons'],
    ['xyzzy', 'asks with buttons'],
    ['gracias', 'asks with buttons'],
    ['¿quién me escribe?', 'asks with buttons'],
    ['ladrones estafadores devuelvanme la plata', 'person: anger'],
  ])('«%s»: %s', (words, what) => {
    expect(done(words, [CONFIRMING])).toBe(what)
  })
  it('a doubtful no goes to a person the second time', () => {
    expect(done('quiero cancelar', [CONFIRMING], 1)).toBe('person: cancel_order')
  })
})

describe('while an address is awaited', () => {
  it.each([
    ['que dato necesitan?', 'asks again'],
    ['son unos ladrones', 'person: anger'],
    ['quiero pagar con tarjeta', 'asks again'],
    ['ok', 'asks again'],
    ['no se', 'asks again'],
    ['¿dónde está mi pedido?', 'asks again'],
    ['Calle 10 # 43E-31 apto 502', 'address'],
    ['38-25', 'address'],
    ['hola', 'tells'],
    ['quiero hablar con una persona', 'person: person_wanted'],
  ])('«%s»: %s', (words, what) => {
    expect(done(words, [HELD])).toBe(what)
  })
  it.each([
    ['para qué quieren saber?', 'asks again'],
    ['ya la di', 'asks again'],
    ['la misma que puse', 'asks again'],
    ['no tiene número', 'asks again'],
    ['cuánto vale?', 'asks again'],
    ['no les voy a dar mi dirección', 'person: anger'],
    ['llámenme mejor', 'person: person_wanted'],
    ['carrera 15 numero 20 30', 'address'],
    ['mz 4 casa 12 barrio el prado', 'address'],
  ])('«%s»: %s, as those above', (words, what) => {
    expect(done(words, [HELD])).toBe(what)
  })
  it.each(['que dato necesitan?', 'quiero pagar con tarjeta', 'ok', 'ya la di', 'no tiene número'])(
    '«%s» the second time: a person',
    (words) => {
      expect(done(words, [HELD], 1)).toBe('person: address')
    },
  )
  it('asks in other words, and names the order', () => {
    const { text } = decideReply(
      { kind: 'text', text: 'ok', hasLocation: false },
      { parcels: [HELD], known: true, unclear: 0 },
    )
    expect(text).toContain('#1001')
    expect(text).toContain('CL 10 # 43E-31')
    expect(text).not.toContain('¿cuál es el número de tu puerta')
  })
  it.each([
    ['phone', '310 123 4567', '+573101234567'],
    ['phone', 'mi número es el 3101234567', '+573101234567'],
    ['phone', 'Calle 10 # 43E-31', undefined],
    ['city', 'Cali', 'Cali'],
    ['city_ambiguous', 'Armenia, Quindío', 'Armenia, Quindío'],
    ['city', 'no se', undefined],
  ])('a question for %s takes of «%s»: %s', (code, words, taken) => {
    const held = parcel({ status: 'held', question: { code } })
    const reply = decideReply(
      { kind: 'text', text: words, hasLocation: false },
      { parcels: [held], known: true, unclear: 0 },
    )
    expect(reply.address?.text).toBe(taken)
  })
  it('takes a pin with its address; without one keeps it and asks for the words', () => {
    const send = (place?: string) =>
      decideReply({ kind: 'location', hasLocation: true, place }, { parcels: [HELD], known: true, unclear: 0 })
    expect(send('Calle 10 # 43E-31')).toMatchObject({ address: { text: 'Calle 10 # 43E-31' }, unclear: 0 })
    const bare = send()
    expect(bare.address).toEqual({ orderId: HELD.orderId, question: 'plate' })
    expect([bare.unclear, bare.text]).toEqual([1, expect.stringContaining('# 43E-31')])
  })
})

describe('while it is under way', () => {
  it.each([
    ['q paso con mi pedio', 'tells'],
    ['don d esta mi pakete', 'tells'],
    ['nada que llega', 'tells'],
    ['y entonces?', 'tells'],
    ['1001', 'tells'],
    ['pedido #1001', 'tells'],
    ['nunca me llego y dice entregado', 'person: claim_not_received'],
    ['ladrones estafadores devuelvanme la plata', 'person: anger'],
    ['quiero cancelar mi pedido', 'person: cancel_order'],
    ['mi gato come pescado', 'asks again'],
    ['cambien la dirección a la carrera 70 # 44-20', 'person: change_address'],
    ['👍', 'tells'],
    ['dejenlo en porteria', 'person: delivery_instructions'],
    ['no me escriban más', 'person: stop_messages'],
    ['pedido 1002', 'asks again'],
    ['ya lo pagué, no llega', 'asks again'],
    ['no llega y ya lo pague', 'tells'],
  ])('«%s»: %s', (words, what) => {
    expect(done(words, [SENT])).toBe(what)
  })
  it.each([
    ['me estafaron', 'person: anger'],
    ['estoy muy molesta', 'person: anger'],
    ['necesito que alguien me llame', 'person: person_wanted'],
    ['hay alguien ahí?', 'person: person_wanted'],
    ['llegó partido', 'person: claim_damaged_or_wrong'],
    ['dice que lo recibió otra persona y yo no recibí nada', 'person: claim_not_received'],
    ['ya pasaron 15 dias y nada', 'tells'],
    ['Bogotá', 'asks again'],
    ['Tumaco, Nariño', 'asks again'],
    ['Laura Gómez', 'asks again'],
    ['jajaja', 'asks again'],
  ])('«%s»: %s, a mere guess calls nobody', (words, what) => {
    expect(done(words, [SENT])).toBe(what)
  })
  it('a photo goes to a person, with the claim of its caption', () => {
    expect(done('', [SENT], 0, 'image')).toBe('person: photo')
    expect(done('me llegó roto', [DELIVERED], 0, 'image')).toBe('person: claim_damaged_or_wrong')
  })
  it('a second voice note in a row goes to a person', () => {
    expect(['audio', 'audio'].map((kind, unclear) => done('', [SENT], unclear, kind))).toEqual([
      'asks again',
      'person: not_understood',
    ])
  })
})

describe('after the delivery', () => {
  it.each([
    'nunca me llego y dice entregado',
    'me llegó roto',
    'quiero devolverlo',
    'eso es mentira, no lo recibí',
    'aparece entregado y no lo tengo',
    'me llegó vacío',
    'la caja venía abierta',
    'garantía',
  ])('«%s» is a person’s', (words) => {
    expect(done(words, [DELIVERED])).toMatch(/^person: (claim|return)/)
  })
  it.each([
    ['ya me lo entregaron pero le falta la mitad de las piezas', 'person: claim_not_received'],
    ['La crema llegó regada toda dentro de la bolsa', 'person: claim_damaged_or_wrong'],
    ['llegó con la pantalla quebrada, quiero que me lo cambien', 'asks again'],
  ])('«%s»: %s, for of complaints alone a likely one is enough', (words, what) => {
    expect(done(words, [DELIVERED])).toBe(what)
  })
})

describe('when nobody is known', () => {
  it.each([
    'mi celular es 3101234567, donde esta mi pedido',
    'mi pedido del 12-11 no llega',
    'compré por 129.900 hace 8 días',
    'pedido #1001 celular 3101234567',
    '31415',
    '310 123 4567',
  ])('«%s»: asked for two facts, twice, then a person', (words) => {
    expect([0, 1, 2].map((unclear) => done(words, [], unclear))).toEqual([
      'asks again',
      'asks again',
      'person: not_identified',
    ])
  })
  it('anger is a person’s at once', () => {
    expect(done('ladrones estafadores devuelvanme la plata', [])).toBe('person: anger')
  })
})
