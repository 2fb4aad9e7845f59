import { type LearntPhrases, wordsOf } from '@litper/understanding'
import { describe, expect, it } from 'vitest'
import { tellParcels } from './compose.ts'
import { decideReply } from './decide-reply.ts'
import { DEFAULT_RULES } from './rules.ts'
import { asks, idOf, order, owner, reply, sent, words } from './scenes.testing.ts'

const titles = (said: ReturnType<typeof reply>) => said.buttons?.map(({ title }) => title)

describe('the title of a button that is written by hand', () => {
  it.each([
    ['No, cancelar', 'no'],
    [' no, CANCELAR ', 'no'],
    ['No, cancel', 'no'],
    ['Sí, lo quiero', 'yes'],
    ['Yes, I want it', 'yes'],
  ])('«%s» is the %s that the button is', (text, answer) => {
    expect(reply(text, [asks(1), order(2)]).confirm).toEqual({ orderId: idOf(1), answer })
  })
  it('answers what was asked last', () => {
    expect(reply('Sí, lo quiero', [asks(1, { round: 2 })]).confirm).toEqual({
      ...{ orderId: idOf(1), answer: 'yes', round: 2 },
    })
  })
  it('is of the order whose message it quotes, and of no other', () => {
    const quoting = (n: number, ...parcels: ReturnType<typeof asks>[]) =>
      reply({ kind: 'text', text: 'No, cancelar', quoted: idOf(n) }, parcels).confirm
    expect(quoting(2, asks(1), asks(2))).toEqual({ orderId: idOf(2), answer: 'no' })
    expect(quoting(2, asks(1), sent(2))).toBeUndefined()
  })
  it('of the question before a cancellation, which may be of another order, cancels nothing', () => {
    for (const text of ['Sí, cancelar', 'No, lo quiero'])
      expect(reply(text, [asks(1), order(2)]).confirm).toBeUndefined()
  })
  it('cancels nothing where no order, or more than one, waits for a yes', () => {
    for (const parcels of [[order(1)], [asks(1), asks(2)]])
      expect(reply('No, cancelar', parcels).confirm).toBeUndefined()
  })
  it('is read as words are: the triggers of the shop count, and what it meant is kept', () => {
    const hand = (given: typeof DEFAULT_RULES) =>
      decideReply({ kind: 'text', text: 'Sí, lo quiero', hasLocation: false }, owner([asks(1)]), given)
    expect(hand(DEFAULT_RULES).read).toMatchObject({ intent: 'confirm_yes', orderId: idOf(1) })
    const handOver = { ...DEFAULT_RULES.handOver, words: ['lo quiero'] }
    expect(hand({ ...DEFAULT_RULES, handOver }).handoff).toBe('trigger_word')
  })
})

describe('a button of no title that is known', () => {
  const press = (text: string, round?: number) => reply({ kind: 'button', text }, [asks(1, { round })])
  it('is read as words', () => {
    expect(press('Confirmo').confirm).toEqual({ orderId: idOf(1), answer: 'yes' })
    expect(press('Confirmo', 1).confirm).toEqual({ orderId: idOf(1), answer: 'yes' })
    expect(press(' No, cancelar ').confirm?.answer).toBe('no')
  })
  it('of an order that changed meanwhile confirms nothing, and the question is asked as it is now', () => {
    const { confirm, text, buttons } = press('Confirmo', 2)
    expect([confirm, text]).toEqual([undefined, words('sure_confirm', { order: '#1001' })])
    expect(buttons?.map(({ title }) => title)).toEqual(['Sí, lo quiero', 'No, cancelar'])
    expect(reply('Confirmo', [asks(1, { round: 2 })]).confirm).toMatchObject({ answer: 'yes', round: 2 })
  })
})

describe('while a yes is awaited', () => {
  it('nonsense that is guessed to be a no is no refusal: the question is asked as before', () => {
    for (const text of ['xyzzy', 'plugh', 'xyz'])
      expect([text, reply(text, [asks(1)])]).toEqual([
        text,
        expect.objectContaining({ text: words('sure_confirm', { order: '#1001' }), unclear: 1 }),
      ])
    expect(reply('xyzzy', [asks(1)], { unclear: 1 }).handoff).toBe('not_understood')
  })
  it('a likely matter is answered, and a mere guess is asked about', () => {
    const where = (text: string) => reply(text, [asks(1)]).text
    expect(where('qué pasó con lo mío')).toBe(tellParcels([asks(1)], 'es'))
    expect(where('cómo va mi envío')).toBe(words('sure_confirm', { order: '#1001' }))
    expect(reply('Sí es original?', [asks(1)]).handoff).toBe('yes_with_change')
    expect(where('no anular')).toBe(words('sure_cancel', { order: '#1001' }))
  })
  it('a question of money is answered first, and is a person’s where nothing is to be paid', () => {
    const ask = words('sure_confirm', { order: '#1001' })
    expect(reply('Toca cancelar ya o cuando llegue?', [asks(1)]).text).toMatch(/129\.900/)
    expect(reply('Toca cancelar ya o cuando llegue?', [asks(1)]).text?.endsWith(ask)).toBe(true)
    expect(reply('¿cuánto tengo que pagar?', [asks(1, { collect: undefined })]).handoff).toBe('amount_question')
    expect(reply('y eso en cuánto sale pues con todo', [asks(1)]).text).toMatch(/^No estoy seguro/)
  })
  it('a likely no is asked about, and so is what the shop has learnt to be one', () => {
    expect(reply('no quiero', [asks(1)]).text).toBe(words('sure_cancel', { order: '#1001' }))
    const state = 'confirmation_awaited'
    const learnt: LearntPhrases = { state, intent: 'confirm_no', phrases: [wordsOf('zxcv')] }
    const { text, confirm } = decideReply(
      ...([{ kind: 'text', text: 'zxcv', hasLocation: false }, owner([asks(1)]), undefined, [learnt]] as const),
    )
    expect([text, confirm]).toEqual([words('sure_cancel', { order: '#1001' }), undefined])
  })
  it('a cancellation is of any open order, and a no of those that were asked about', () => {
    expect(titles(reply('cancelen mi pedido', [asks(1), order(2)]))).toEqual(['Cancelar #1001', 'Cancelar #1002'])
    expect(reply('no gracias, ya no lo quiero', [asks(1), order(2)]).confirm?.orderId).toBe(idOf(1))
  })
  it('of several orders what is not understood asks which, with a yes for each', () => {
    for (const text of ['asdf', '¿quién me escribe?', 'xyzzy']) {
      const said = reply(text, [asks(1), asks(2)])
      expect([text, said.text, titles(said)]).toEqual([
        ...[text, words('which', { orders: '#1001, #1002' }), ['Sí, #1001', 'Sí, #1002']],
      ])
    }
  })
  it('thanks are answered and say nothing of the order', () => {
    const ask = words('sure_confirm', { order: '#1001' })
    expect(reply('muchas gracias', [asks(1)])).toMatchObject({ text: `${words('thanks')} ${ask}`, unclear: 0 })
  })
  it('other matters that are plain are answered as at any time', () => {
    expect(reply('necesito factura', [asks(1)])).toMatchObject({ handoff: 'invoice_request', text: words('handled') })
    expect(reply('¿qué guía tiene?', [asks(1)]).text).toBe(tellParcels([asks(1)], 'es'))
  })
})

it('names the order that a change is of, and none where it may be one of several', () => {
  const handOver = { ...DEFAULT_RULES.handOver, intents: ['yes_with_change'] as const }
  const change = (...parcels: ReturnType<typeof asks>[]) =>
    decideReply(
      ...([{ kind: 'text', text: 'Si confirmo pero solo quiero 1', hasLocation: false }, owner(parcels)] as const),
      { ...DEFAULT_RULES, handOver },
    )
  expect(change(asks(1)).text).toBe(words('change', { order: '#1001' }))
  expect(change(asks(1), asks(2))).toMatchObject({ handoff: 'yes_with_change', text: words('topic') })
})
