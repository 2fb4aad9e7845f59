import { describe, expect, it } from 'vitest'
import { tellParcels } from './compose.ts'
import { decideReply } from './decide-reply.ts'
import type { Parcel } from './parcel.ts'
import { asks, held, idOf, order, owner, reply, sent, words } from './scenes.testing.ts'

const DELIVERED = sent(1, { state: 'delivered' })
const CANCELLED = order(1, { status: 'cancelled' })
const cop = { amount: '129900', currency: 'COP' }

describe('a question about orders', () => {
  it('is answered for those that are meant, and a person is not needed', () => {
    expect(reply('¿dónde está mi pedido?', [sent(1), sent(2)])).toMatchObject({
      ...{ text: tellParcels([sent(1), sent(2)], 'es'), orderId: undefined, unclear: 0 },
    })
    expect(reply('#1002', [sent(1), sent(2)])).toMatchObject({ text: tellParcels([sent(2)], 'es'), orderId: idOf(2) })
  })
  it('of somebody whose order is not known asks for two facts: in words that fit what is known', () => {
    const where = '¿dónde está mi pedido?'
    expect(reply(where, [], { known: false })).toMatchObject({ text: words('who'), unclear: 1 })
    expect(reply(where, [])).toMatchObject({ text: words('none'), unclear: 1 })
    expect(reply('donde esta la guia 99999999999', [sent(1)])).toMatchObject({ text: words('not_found'), unclear: 1 })
    expect(reply(where, [], { unclear: 1 }).text).toBe(words('none'))
    expect(reply(where, [], { unclear: 2 })).toMatchObject({ handoff: 'not_identified', text: words('human') })
  })
  it('of money is what is to be paid for the orders that are open', () => {
    const paying = [sent(1, { collect: cop }), sent(2, { collect: cop, state: 'delivered' })]
    const { text, orderId } = reply('¿cuánto tengo que pagar?', paying)
    expect([text?.split('\n').length, text, orderId]).toEqual([1, expect.stringContaining('#1001'), idOf(1)])
    expect(reply('¿cuánto tengo que pagar?', [sent(1, { collect: cop }), sent(2, { collect: cop })])).toMatchObject({
      ...{ text: expect.stringMatching(/#1001.*\n.*#1002/), orderId: undefined },
    })
    expect(reply('Toca cancelar ya o cuando llegue?', [sent(1, { collect: cop })]).text).toContain('129.900')
    expect(reply('¿cuánto tengo que pagar?', paying.slice(1)).handoff).toBe('amount_question')
    expect(reply('¿cuánto tengo que pagar?', [sent(1)])).toMatchObject({
      handoff: 'amount_question',
      text: words('topic'),
    })
    expect(reply('¿cuánto tengo que pagar?', [])).toMatchObject({ text: words('none'), unclear: 1 })
  })
  it('of an office is where the parcel waits, or a person’s', () => {
    const there = sent(2, { state: 'ready_for_pickup' })
    expect(reply('¿puedo recogerlo en la oficina?', [sent(1), there]).text).toBe(tellParcels([there], 'es'))
    expect(reply('¿puedo recogerlo en la oficina?', [sent(1)])).toMatchObject({
      ...{ handoff: 'office_pickup_question', text: words('topic') },
    })
  })
})

describe('who wants to keep an order', () => {
  const keep = (...parcels: Parcel[]) => reply('no vayan a cancelar mi pedido', parcels)
  it('hears that it stands, each of them', () => {
    const kept = (n: number) => words('kept', { order: `#100${n}` })
    expect(keep(sent(1))).toMatchObject({ text: kept(1), orderId: idOf(1) })
    expect(keep(sent(1), sent(2))).toMatchObject({ text: `${kept(1)}\n${kept(2)}`, orderId: undefined })
  })
  it('gets a person where it has ended', () => {
    expect(keep(CANCELLED)).toMatchObject({
      ...{ handoff: 'keep_order', text: words('revive', { order: '#1001' }), orderId: idOf(1) },
    })
    expect(keep(DELIVERED)).toMatchObject({ handoff: 'keep_order', text: words('human'), orderId: idOf(1) })
    expect(keep()).toMatchObject({ text: words('none'), unclear: 1 })
  })
})

describe('who wants to cancel', () => {
  const cancel = (...parcels: Parcel[]) => reply('quiero cancelar mi pedido', parcels)
  it('an order that is not theirs is asked whose it is', () => {
    expect(cancel()).toMatchObject({ text: words('none') })
    expect(reply('cancelen el pedido 9999', [order(1)])).toMatchObject({ text: words('not_found'), unclear: 1 })
  })
  it('one that has ended hears so, or gets a person', () => {
    expect(cancel(CANCELLED)).toMatchObject({ text: words('was_cancelled', { order: '#1001' }), unclear: 0 })
    expect(cancel(DELIVERED)).toMatchObject({ handoff: 'cancel_order', text: words('human') })
  })
  it('one of several open ones is asked which, with a button each', () => {
    const { text, buttons, confirm } = cancel(order(1), order(2), DELIVERED)
    expect([text, buttons?.length, confirm]).toEqual([words('which', { orders: '#1001, #1002' }), 2, undefined])
  })
  it('says no to the order that is asked about, not to the others', () => {
    expect(reply('no gracias, ya no lo quiero', [asks(1), order(2)]).confirm).toEqual({
      orderId: idOf(1),
      answer: 'no',
    })
  })
})

describe('what is not understood', () => {
  it('is offered as one or two meanings when it is likely', () => {
    const { text } = reply('quiero dos', [])
    expect(text).toMatch(/^No estoy seguro de haberte entendido\. ¿Quieres cambiar lo que pediste, o quieres .+\?$/)
    for (const text of ['asdf', 'plugh qwerty']) expect(reply(text, []).text).toBe(words('unclear'))
    expect(reply('ya puede despachar', [sent(1)]).text).not.toContain('undefined')
    expect(reply('ya confirmé', [sent(1)]).text).toBe(words('one', { a: 'saber por qué te escribimos' }))
    expect(reply('📦❓', [sent(1)]).text).toBe(words('one', { a: 'saber dónde está tu pedido' }))
    expect(reply('eso mismo', [sent(1)]).text).toBe(words('unclear'))
    expect(reply('no hace falta cambiar nada, confirmo', [sent(1)]).text).toMatch(
      /¿Quieres saber dónde está tu pedido\?$/,
    )
  })
  it('greetings and thanks are answered', () => {
    expect([reply('hola', [sent(1)]).text, reply('gracias', [sent(1)]).text]).toEqual([
      words('greeting'),
      words('thanks'),
    ])
    expect(reply('¿quién me escribe?', [sent(1)]).text).toBe(words('greeting'))
    for (const [text, key] of [
      ['buenos días sí señora confirmado', 'greeting'],
      ['bueno pues mándemelo', 'thanks'],
    ] as const)
      expect([text, reply(text, [sent(1)]).text]).toEqual([text, words(key)]) // likely is enough: nothing is done
    for (const text of ['sí por favor', 'nones mi llave'])
      expect([text, reply(text, [sent(1)]).unclear]).toEqual([text, 1])
  })
  it('a number beside words tells the order, unless the words are another matter for sure', () => {
    for (const text of ['hola, pedido 1001', 'gracias, pedido 1001', 'buenas tardes 1001', 'gracias 1001'])
      expect([text, reply(text, [sent(1)]).text]).toEqual([text, tellParcels([sent(1)], 'es')])
    for (const text of ['entréguenlo el lunes por favor', 'mi nuevo celular es 3101234567, el otro se dañó'])
      expect([text, reply(text, [sent(1)]).text]).toEqual([text, words('handled')])
    expect(reply('quiero la garantía del pedido 1001', [sent(1)]).handoff).toBe('return_or_refund')
    expect(reply('necesito la factura del pedido 1001', [sent(1)]).handoff).toBe('invoice_request')
    expect(reply('asdf 12345 qwe', [sent(1)]).text).toBe(words('unclear'))
  })
})

describe('what is not written', () => {
  const kind = (of: string, parcels: readonly Parcel[] = [sent(1)], over = {}) => reply({ kind: of }, parcels, over)
  it('a chat that begins is greeted, a reaction says nothing, a sticker asks; none is a misunderstanding', () => {
    expect(kind('welcome', [], { unclear: 1 })).toMatchObject({ text: words('greeting'), unclear: 1 })
    expect(kind('reaction', [], { unclear: 1 })).toMatchObject({ unclear: 1 })
    expect(kind('reaction').text).toBeUndefined()
    expect(kind('sticker', [], { unclear: 1 })).toMatchObject({ text: words('sticker'), unclear: 1 })
  })
  it('a voice note tells of the one open order of somebody who is known', () => {
    const open = `${words('audio')}\n\n${tellParcels([sent(1)], 'es')}`
    expect(kind('audio', [sent(1), sent(2, { state: 'delivered' })])).toMatchObject({
      text: open,
      orderId: idOf(1),
      unclear: 1,
    })
    expect(kind('audio', [sent(1)], { known: false }).text).toBe(words('audio'))
    for (const parcels of [[sent(1), sent(2)], [DELIVERED]]) expect(kind('audio', parcels).text).toBe(words('audio'))
  })
  it('a file or a contact is a person’s, with the claim of its caption', () => {
    expect([kind('image').handoff, kind('document').handoff, kind('contacts').handoff]).toEqual([
      ...['photo', 'document', 'contacts'],
    ])
    expect(reply({ kind: 'image', text: 'hola' }, [sent(1)]).handoff).toBe('photo')
    expect(reply({ kind: 'image', text: 'me llegó roto' }, [DELIVERED])).toMatchObject({
      ...{ handoff: 'claim_damaged_or_wrong', text: words('sorry') },
    })
  })
})

describe('a parcel of another phone that two facts prove', () => {
  const proved = sent(3)
  const ask = (text: string) => reply(text, [], { proved })
  it('is told', () => {
    expect(ask('¿dónde está mi pedido?').same?.matter).toBe(`where_is_order ${idOf(3)} in_transit`)
    expect(ask('¿dónde está mi pedido?')).toMatchObject({ text: tellParcels([proved], 'es'), orderId: idOf(3) })
  })
  it('is not decided on: who would cancel or keep it gets a person', () => {
    for (const [text, handoff] of [
      ['quiero cancelar mi pedido', 'cancel_order'],
      ['no vayan a cancelar mi pedido', 'keep_order'],
      ['me llegó roto', 'claim_damaged_or_wrong'],
    ] as const)
      expect([text, ask(text)]).toEqual([text, expect.objectContaining({ handoff, orderId: idOf(3) })])
    expect(ask('me llegó roto').text).toBe(words('sorry'))
  })
})

describe('why it was so', () => {
  it('is told in steps that hold none of the customer’s words', () => {
    const { steps } = decideReply(
      { kind: 'text', text: 'Ana quiere saber dónde está', hasLocation: false, quoted: idOf(1) },
      owner([sent(1), held(2)]),
    )
    expect(steps[0]).toBe('kind text')
    expect(steps[1]).toMatch(/^state \w+$/)
    expect(steps[2]).toMatch(/^intent \w+ \(\d\.\d\d(, sure)?\), then \w+$/)
    expect(reply('ya confirmé', [sent(1)]).steps[2]).toMatch(/\(0\.\d\d\), then/)
    expect(reply({ kind: 'image' }, [sent(1)]).steps[2]).toMatch(/^intent other \(0\.00\)/)
    expect(steps[3]).toBe('2 own parcels, one quoted')
    expect(steps.join(' ')).not.toContain('Ana')
    expect(reply('hola', [], { proved: sent(1) }).steps[3]).toBe('0 own parcels, one proved')
  })
  it('is kept of words alone, with the one order they were about', () => {
    expect(reply('¿dónde está mi pedido?', [sent(1)]).read).toEqual({
      ...{ state: 'under_way', intent: 'where_is_order', sure: true, learnt: false, orderId: idOf(1) },
    })
    expect(reply('¿dónde está mi pedido?', [sent(1), sent(2)]).read?.orderId).toBeUndefined()
    expect(reply({ kind: 'image' }, [sent(1)]).read).toBeUndefined()
    expect(reply({ kind: 'text', text: 'si', buttonId: `confirm:${idOf(1)}:yes` }, [asks(1)]).read).toBeUndefined()
  })
  it('who wants no messages says so in words, for sure', () => {
    expect(reply('no me escriban más', [sent(1)]).optsOut).toBe(true)
    expect(reply({ kind: 'image', text: 'no me escriban más' }, [sent(1)]).optsOut).toBe(false)
  })
})
