import { describe, expect, it } from 'vitest'
import { decideBeside } from './decide-reply.ts'
import type { Parcel } from './parcel.ts'
import { asks, held, idOf, order, owner, reply, sent, words } from './scenes.testing.ts'

const press = (buttonId: string, parcels: readonly Parcel[]) => reply({ kind: 'button', buttonId }, parcels)
const yes = (n: number, round = '') => `confirm:${idOf(n)}:yes${round}`
const no = (n: number) => `confirm:${idOf(n)}:no`

describe('a pressed button', () => {
  it('confirms the order that waits for it, and keeps one that needs no yes', () => {
    expect(press(yes(1), [asks(1), asks(2)])).toMatchObject({
      confirm: { orderId: idOf(1), answer: 'yes' },
      text: words('confirmed', { order: '#1001' }),
      orderId: idOf(1),
      unclear: 0,
    })
    const kept = press(yes(1), [sent(1)])
    expect([kept.text, kept.confirm, kept.orderId]).toEqual([words('kept', { order: '#1001' }), undefined, idOf(1)])
  })
  it('counts whatever else the message proves, and however often the order was asked about', () => {
    for (const text of ['Sí, lo quiero', 'Sí, quiero los dos'])
      expect(reply({ kind: 'button', text }, [asks(1)], { proved: sent(3) }).confirm?.answer).toBe('yes')
    expect(press(yes(1, ':12'), [asks(1, { round: 12 })]).confirm).toMatchObject({ answer: 'yes', round: 12 })
    expect(press(yes(1), [sent(1, { round: 2 })]).text).toBe(words('kept', { order: '#1001' }))
  })
  it('calls a person where a yes is too late', () => {
    expect(press(yes(1), [order(1, { status: 'cancelled' })])).toMatchObject({
      handoff: 'keep_order',
      text: words('revive', { order: '#1001' }),
      orderId: idOf(1),
    })
    expect(press(yes(1), [sent(1, { state: 'delivered' })])).toMatchObject({
      handoff: 'keep_order',
      text: words('human'),
    })
  })
  it('that says no cancels what has no waybill, and calls a person for the rest', () => {
    const said = (parcel: Parcel) => {
      const { confirm, handoff, text } = press(no(1), [parcel])
      return [confirm?.answer, handoff, text]
    }
    const named = (key: Parameters<typeof words>[0]) => words(key, { order: '#1001' })
    expect(said(asks(1))).toEqual(['no', undefined, named('declined')])
    expect(said(order(1))).toEqual(['no', undefined, named('declined')])
    expect(said(asks(1, { number: '1', state: 'created' }))).toEqual(['no', undefined, named('declined')])
    for (const state of ['created', 'requested'])
      expect(said(sent(1, { state }))).toEqual([undefined, 'cancel_order', named('with_waybill')])
    expect(said(sent(1))).toEqual([undefined, 'cancel_order', named('too_late')])
    expect(said(sent(1, { state: 'delivered' }))).toEqual([undefined, 'cancel_order', words('human')])
    expect(said(order(1, { status: 'cancelled' }))).toEqual([undefined, undefined, named('was_cancelled')])
  })
  it('of an order that is not theirs, or of no form that is known, presses nothing', () => {
    for (const id of [
      yes(9),
      `x${yes(1)}`,
      `${yes(1)}x`,
      `confirm:${idOf(1)}:maybe`,
      yes(1, ':1234567'),
      'confirm:x:yes',
    ])
      expect([id, press(id, [asks(1)]).confirm]).toEqual([id, undefined])
  })
  it('that has its title alone is read where one order waits', () => {
    const titled = (text: string, parcels: readonly Parcel[]) =>
      reply({ kind: 'button', text }, parcels).confirm?.answer
    for (const title of ['Sí, lo quiero', ' sí, quiero los dos ', 'Yes, I want both', 'Yes, I want it'])
      expect([title, titled(title, [asks(1)])]).toEqual([title, 'yes'])
    for (const title of ['No, cancelar', 'No, solo uno', 'No, just one', 'No, cancel'])
      expect([title, titled(title, [asks(1), sent(2)])]).toEqual([title, 'no'])
    expect(titled('Yes, I want both', [asks(1), asks(2)])).toBeUndefined()
  })
})

describe('the buttons that the bot offers', () => {
  it('name the order and both answers, in the customer’s language', () => {
    const { text, buttons, unclear } = reply('asdf', [asks(1)])
    expect([text, unclear]).toEqual([words('sure_confirm', { order: '#1001' }), 1])
    expect(buttons).toEqual([
      { id: yes(1), title: 'Sí, lo quiero' },
      { id: no(1), title: 'No, cancelar' },
    ])
    expect(reply('hello', [asks(1)]).buttons?.map(({ title }) => title)).toEqual(['Yes, I want it', 'No, cancel'])
  })
  it('ask before a cancellation with the no first', () => {
    const { text, buttons } = reply('quiero cancelar', [asks(1)])
    expect(text).toBe(words('sure_cancel', { order: '#1001' }))
    expect(buttons).toEqual([
      { id: no(1), title: 'Sí, cancelar' },
      { id: yes(1), title: 'No, lo quiero' },
    ])
  })
  it('are one for each of several orders, three at most, cut to what WhatsApp shows', () => {
    const four = [1, 2, 3, 4].map((n) => asks(n, n === 1 ? { orderName: '#TIENDA-LARGUISIMA-1001', round: 2 } : {}))
    const said = reply('si', four)
    expect(said.text).toBe(words('which', { orders: '#TIENDA-LARGUISIMA-1001, #1002, #1003, #1004' }))
    expect(said.buttons).toEqual([
      { id: yes(1, ':2'), title: 'Sí, #TIENDA-LARGUISI' },
      { id: yes(2), title: 'Sí, #1002' },
      { id: yes(3), title: 'Sí, #1003' },
    ])
    expect(reply('cancelen', four.slice(1)).buttons?.[0]).toEqual({ id: no(2), title: 'Cancelar #1002' })
  })
})

describe('beside a person', () => {
  const beside = (
    inbound: { kind: string; buttonId?: string; text?: string },
    over: { reason?: string; isTaken?: boolean } = {},
    parcels = [asks(1)],
  ) => decideBeside({ hasLocation: false, ...inbound }, owner(parcels, { unclear: 1 }), { isTaken: false, ...over })
  it('a button counts, and is answered until somebody has taken the conversation', () => {
    const open = beside({ kind: 'button', buttonId: yes(1) })
    expect(open).toMatchObject({ confirm: { answer: 'yes' }, text: words('confirmed', { order: '#1001' }), unclear: 1 })
    const taken = beside({ kind: 'button', buttonId: yes(1) }, { isTaken: true })
    expect([taken.confirm?.answer, taken.text, taken.buttons]).toEqual(['yes', undefined, undefined])
    const again = beside({ kind: 'button', buttonId: yes(1) }, {}, [asks(1, { round: 2 })])
    expect(again.buttons?.[0]?.id).toBe(yes(1, ':2'))
  })
  it('words are left to the person, and who wants no messages is heard', () => {
    const said = beside({ kind: 'text', text: 'no me escriban más' }, { reason: 'anger' })
    expect(said).toEqual({
      unclear: 1,
      optsOut: true,
      steps: ['kind text', 'a person has the conversation'],
    })
    expect(beside({ kind: 'text', text: 'hola' }).optsOut).toBe(false)
  })
  it('a file is told of once, while nobody has taken it', () => {
    for (const kind of ['image', 'video', 'document'])
      expect(beside({ kind }, { reason: 'anger' })).toMatchObject({
        text: words('file_received'),
        handoff: 'anger, file',
      })
    expect(beside({ kind: 'image' }).handoff).toBe('file')
    for (const over of [{ reason: 'anger, file' }, { reason: 'photo' }, { isTaken: true }])
      expect(beside({ kind: 'image' }, over).text).toBeUndefined()
    for (const kind of ['audio', 'sticker', 'text']) expect(beside({ kind }).text).toBeUndefined()
  })
  it('a held order’s question is none of it', () => {
    expect(beside({ kind: 'text', text: 'Calle 10 # 43E-31' }, {}, [held(1)]).address).toBeUndefined()
  })
})
