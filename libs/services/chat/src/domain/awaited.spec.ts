import { describe, expect, it } from 'vitest'
import { tellParcels } from './compose.ts'
import type { Parcel } from './parcel.ts'
import { askAgain } from './questions-again.ts'
import type { Decision } from './reply.ts'
import { asks, held, idOf, order, reply, sent, words } from './scenes.testing.ts'

/** The question of a held order as it is asked again. */
const again = (...parcels: Parcel[]) =>
  parcels.map((one) => `${words('still', { order: one.orderName })} ${askAgain(one.question!, 'es')}`).join('\n\n')
const told = ({ text, unclear, handoff, orderId }: Decision) => ({ text, unclear, handoff, orderId })
const one = { handoff: undefined, orderId: idOf(1) }

describe('words while an address is awaited', () => {
  it('are answered, and the question is asked again', () => {
    const named = { order: '#1001' }
    const said = (text: string, unclear = 0) => told(reply(text, [held(1)], { unclear }))
    expect(said('hola')).toEqual({ ...one, text: `${words('greeting')} ${again(held(1))}`, unclear: 0 })
    expect(said('no vayan a cancelar mi pedido')).toEqual({
      ...{ ...one, text: `${words('kept', named)} ${again(held(1))}`, unclear: 0 },
    })
    expect(said('¿quién me escribe?')).toEqual({
      ...{ ...one, text: `${words('why_address', named)} ${again(held(1))}`, unclear: 1 },
    })
    expect(said('¿dónde está mi pedido?')).toEqual({
      ...{ ...one, text: `${tellParcels([held(1)], 'es')}\n\n${again(held(1))}`, unclear: 1 },
    })
    expect(said('Me regalas el número de guía').text).toBe(`${tellParcels([held(1)], 'es')}\n\n${again(held(1))}`)
    expect(said('asdf')).toEqual({ ...one, text: again(held(1)), unclear: 1 })
  })
  it('that greet or keep the order are no misunderstanding, however often', () => {
    for (const text of ['hola', 'no vayan a cancelar mi pedido'])
      expect(told(reply(text, [held(1)], { unclear: 1 }))).toMatchObject({ unclear: 1, handoff: undefined })
    for (const text of ['¿quién me escribe?', '¿dónde está mi pedido?', 'asdf'])
      expect(reply(text, [held(1)], { unclear: 1 }).handoff).toBe('address')
  })
  it('ask for all orders that wait, and of one only where the customer named it', () => {
    const both = [held(1), held(2, 'city')]
    expect(told(reply('asdf', both))).toMatchObject({ text: again(...both), orderId: undefined })
    expect(told(reply('pedido #1002 asdf', both)).text).toBe(again(both[1]!))
  })
  it('are for the order that they answer: a phone where one is asked for, a town where a town is', () => {
    const answer = (text: string, ...parcels: Parcel[]) => reply(text, parcels).address
    expect(answer('310 123 4567', held(1, 'phone'), held(2, 'city'))).toEqual({
      ...{ orderId: idOf(1), question: 'phone', text: '+573101234567' },
    })
    expect(answer('Cali', held(1, 'phone'), held(2, 'city'))).toMatchObject({ orderId: idOf(2), text: 'Cali' })
    expect(answer('La Unión', held(1, 'city'))).toBeUndefined() // there are several
    expect(answer('Cali', held(1, 'plate'))).toBeUndefined()
    expect(answer('yo vivo allá por los lados de Cali', held(1, 'city'))?.text).not.toBe('Cali')
  })
  it('that answer several orders at once are asked for with the number', () => {
    const said = reply('Calle 10 # 43E-31 apto 502', [held(1), held(2)])
    expect([said.address, said.text, said.unclear]).toEqual([
      ...[undefined, words('which_address', { orders: '#1001, #1002' }), 1],
    ])
  })
  it('that answer are noted, for their order', () => {
    expect(reply('Calle 10 # 43E-31 apto 502', [held(1)])).toMatchObject({
      ...{ text: words('noted', { order: '#1001' }), orderId: idOf(1), unclear: 0 },
    })
  })
  it('of an order that has ended meanwhile answer nothing', () => {
    expect(reply('Calle 10 # 43E-31 apto 502', [held(1, 'plate', { status: 'cancelled' })]).address).toBeUndefined()
  })
  it('cancel it all the same', () => {
    expect(reply('cancelen mi pedido', [held(1)])).toMatchObject({ confirm: { orderId: idOf(1), answer: 'no' } })
    expect(reply('cancelen el pedido 9999', [held(1)])).toMatchObject({ text: words('not_found'), unclear: 1 })
    expect(reply('cancelen mi pedido', [held(1)]).text).not.toBe(again(held(1)))
  })
  it('may be a yes to another order that waits for one', () => {
    expect(reply('si', [held(1), asks(2)]).confirm).toEqual({ orderId: idOf(2), answer: 'yes' })
    expect(reply('no me interesa', [held(1), asks(2)]).confirm).toEqual({ orderId: idOf(2), answer: 'no' })
    expect(reply('sí pero que sea talla M', [held(1), asks(2)]).handoff).toBe('yes_with_change')
    expect(reply('Calle 10 # 43E-31 apto 502', [held(1), asks(2)]).address?.orderId).toBe(idOf(1))
    expect(reply('si', [held(1)]).confirm).toBeUndefined()
    expect(reply('hola', [held(1), asks(2)]).text).toBe(`${words('greeting')} ${again(held(1))}`)
    // what is read as an address stays one, though to the other question it would be a yes
    expect(reply('de una parce', [held(1), asks(2)]).confirm).toBeUndefined()
  })
  it('with a number take it for a door, unless it is one of their orders', () => {
    expect(reply('Conjunto Los Robles oficina 1002', [held(1), sent(2)]).address?.orderId).toBe(idOf(1))
    expect(reply('38-25', [held(1)]).address?.text).toBe('38-25')
    expect(reply('pedido 1002', [held(1), sent(2)]).orderId).toBe(idOf(2))
  })
})

describe('what is not written while an address is awaited', () => {
  const pin = (parcels: readonly Parcel[], place?: string, unclear = 0) =>
    reply({ kind: 'location', hasLocation: true, ...(place && { place }) }, parcels, { unclear })
  it('is taken: a pin with its address, a form, words beside a picture', () => {
    const address = { orderId: idOf(1), question: 'plate' }
    expect(pin([held(1)], 'Calle 10')).toMatchObject({
      ...{ text: words('noted', { order: '#1001' }), address: { ...address, text: 'Calle 10' }, orderId: idOf(1) },
    })
    expect(reply({ kind: 'address', text: 'asdf' }, [held(1)]).address).toEqual({ ...address, text: 'asdf' })
    expect(reply({ kind: 'address', text: 'mi casa' }, [held(1)]).address).toEqual({ ...address, text: 'mi casa' })
    expect(reply({ kind: 'image', text: 'Calle 10 # 43E-31 apto 502' }, [held(1)]).address?.orderId).toBe(idOf(1))
  })
  it('a pin alone is kept and the words asked for; for a phone it is no answer', () => {
    const bare = pin([held(1)])
    expect(told(bare)).toEqual({ ...one, text: `${words('pin', { order: '#1001' })} ${again(held(1))}`, unclear: 1 })
    expect(pin([held(1)], undefined, 1)).toMatchObject({ handoff: 'address', address: { orderId: idOf(1) } })
    for (const place of [undefined, 'Calle 10']) expect(pin([held(1, 'phone')], place).address).toBeUndefined()
  })
  it('a pin for several orders asks which; for none it is a person’s', () => {
    expect(pin([held(1), held(2)], 'Calle 10')).toMatchObject({
      ...{ text: words('which_address', { orders: '#1001, #1002' }), unclear: 1 },
    })
    expect(pin([sent(1)], 'Calle 10').handoff).toBe('location')
    for (const [form, parcel] of [['Calle 10', sent(1)] as const, [undefined, held(1)] as const])
      expect(reply({ kind: 'address', text: form }, [parcel])).toEqual(
        expect.objectContaining({ handoff: 'change_address', text: words('handled') }),
      )
    expect(reply({ kind: 'address' }, [held(1)]).address).toBeUndefined()
  })
})

describe('words while a yes is awaited', () => {
  const ask = words('sure_confirm', { order: '#1001' })
  const said = (text: string, parcels: readonly Parcel[] = [asks(1)], unclear = 0) => reply(text, parcels, { unclear })
  it('are answered first, and the question follows with its buttons', () => {
    expect(said('hola')).toMatchObject({ text: `${words('greeting')} ${ask}`, unclear: 0 })
    expect(said('¿cuánto tengo que pagar?').text).toBe(
      `${words('total', { order: '#1001', amount: '$ 129.900' })} ${ask}`.replaceAll(' ', ' '),
    )
    expect(said('¿quién me escribe?')).toMatchObject({
      ...{ text: `${words('why_confirm', { order: '#1001' })} ${ask}`, unclear: 1, orderId: idOf(1) },
    })
    for (const text of ['hola', '¿cuánto tengo que pagar?', '¿quién me escribe?', 'asdf'])
      expect([text, said(text).buttons?.length]).toEqual([text, 2])
  })
  it('that greet are answered too when several orders wait for a yes, and are no misunderstanding', () => {
    const which = words('which', { orders: '#1001, #1002' })
    const greeted = said('hola', [asks(1), asks(2)], 1)
    expect(greeted).toMatchObject({ text: `${words('greeting')} ${which}`, unclear: 0 })
    expect([greeted.handoff, greeted.buttons?.length]).toEqual([undefined, 2])
    expect(said('asdf', [asks(1), asks(2)])).toMatchObject({ text: which, unclear: 1 })
  })
  it('that ask where it is are told', () => {
    expect(said('¿dónde está mi pedido?')).toMatchObject({ text: tellParcels([asks(1)], 'es'), unclear: 0 })
  })
  it('with a change go to a person, who hears of which order', () => {
    expect(said('Si confirmo pero solo quiero 1')).toMatchObject({
      ...{ handoff: 'yes_with_change', text: words('change', { order: '#1001' }), orderId: idOf(1) },
    })
    expect(said('Si confirmo pero solo quiero 1', [asks(1), asks(2)])).toMatchObject({
      ...{ handoff: 'yes_with_change', text: words('topic'), orderId: undefined },
    })
  })
  it('that are not understood the second time are a person’s', () => {
    for (const text of ['asdf', '¿quién me escribe?', 'gracias'])
      expect([text, said(text, [asks(1)], 1).handoff]).toEqual([text, 'not_understood'])
  })
  it('that say yes to one of several ask which, and name only those that wait', () => {
    const { text, buttons, confirm } = said('si', [asks(1), asks(2), order(3)])
    expect([text, buttons?.length, confirm]).toEqual([words('which', { orders: '#1001, #1002' }), 2, undefined])
  })
  it('that say no to one of several ask which is not wanted', () => {
    expect(said('no gracias, ya no lo quiero', [asks(1), asks(2)]).buttons?.map(({ title }) => title)).toEqual([
      ...['Cancelar #1001', 'Cancelar #1002'],
    ])
  })
})
