import { describe, expect, it } from 'vitest'
import { tellParcels, tellTotal } from './compose.ts'
import { formal } from './formal.ts'
import type { Parcel } from './parcel.ts'
import { sceneOf } from './scene.ts'
import { asks, order, owner, sent } from './scenes.testing.ts'
import { draftsFor, type Passage } from './suggest.ts'

const passage = (articleId: string, coverage = 0.9, text = `passage of ${articleId}`): Passage => ({
  ...{ articleId, version: 2, title: `About ${articleId}`, passage: text, coverage },
})
const drafts = (words: string, parcels: readonly Parcel[], passages: readonly Passage[] = []) =>
  draftsFor(sceneOf({ kind: 'text', text: words, hasLocation: false }, owner(parcels)), passages)
const texts = (...given: Parameters<typeof drafts>) => drafts(...given).map(({ text }) => text)
const PAYING = sent(1, { collect: { amount: '129900', currency: 'COP' } })
const state = (...parcels: Parcel[]) => tellParcels(parcels, 'es')

describe('what a person is offered to say', () => {
  it('of an order is its state, with the order as its source, and the same words said formally', () => {
    expect(drafts('¿dónde está mi pedido?', [sent(1)])).toEqual([
      {
        text: state(sent(1)),
        formal: formal(state(sent(1))),
        sources: [{ kind: 'order', id: sent(1).orderId, name: '#1001' }],
      },
    ])
  })
  it('of an article is its own words, with the version they are from', () => {
    const [draft] = drafts('¿hacen envíos a Chile?', [], [passage('envíos')])
    expect(draft).toEqual({
      text: 'passage of envíos',
      sources: [{ kind: 'article', id: 'envíos', version: 2, title: 'About envíos' }],
    })
  })
  it('begins with the state where the order answers it, else with what articles say', () => {
    const article = passage('x')
    for (const words of [
      '¿dónde está mi pedido?',
      'nunca me llego y dice entregado',
      'quiero cancelar mi pedido',
      'el 1001',
      'Me regalas el número de guía',
      '¿puedo recogerlo en la oficina?',
      'no vayan a cancelar mi pedido',
    ])
      expect([words, texts(words, [sent(1)], [article])]).toEqual([words, [state(sent(1)), article.passage]])
    expect(texts('mi gato come pescado', [sent(1)], [article])).toEqual([article.passage, state(sent(1))])
  })
  it('of money begins with what is to be paid for what is still open', () => {
    const total = tellTotal([PAYING], 'es')!
    const paid = order(2, { state: 'delivered', collect: { amount: '5', currency: 'COP' } })
    const [first, ...others] = texts('¿cuánto tengo que pagar?', [PAYING, paid], [passage('pagos')])
    expect(first).toBe(total)
    expect(others).toEqual(['passage of pagos', state(PAYING)])
    for (const one of [sent(1), paid]) expect(texts('¿cuánto tengo que pagar?', [one])).toEqual([state(one)])
    for (const words of ['Toca cancelar ya o cuando llegue?', 'Se puede cancelar con Nequi?'])
      expect([words, texts(words, [PAYING])[0]]).toEqual([words, total])
    expect(texts('¿dónde está mi pedido?', [PAYING])).toEqual([state(PAYING)])
  })
  it('is at most three, and nothing where nothing is known', () => {
    const passages = ['a', 'b', 'c', 'd'].map((one) => passage(one))
    expect(texts('mi gato come pescado', [sent(1)], passages)).toEqual(['passage of a', 'passage of b', 'passage of c'])
    expect(drafts('mi gato come pescado', [])).toEqual([])
  })
  it('says nothing of their orders when they name another’s number', () => {
    expect(texts('pedido 9999', [sent(1)], [passage('x')])).toEqual(['passage of x'])
  })
  it('takes one passage of an article, the first, and none that hardly speaks of the question', () => {
    const passages = [passage('a', 0.9, 'first'), passage('b', 0.5), passage('a', 0.8, 'second'), passage('c', 0.49)]
    expect(texts('mi gato come pescado', [], passages)).toEqual(['first', 'passage of b'])
  })
  it('tells all orders that are meant', () => {
    const both = [sent(1), asks(2)]
    expect(drafts('¿dónde está mi pedido?', both)[0]).toMatchObject({
      text: state(...both),
      sources: [{ name: '#1001' }, { name: '#1002' }],
    })
  })
})
