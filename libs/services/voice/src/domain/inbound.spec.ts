import { describe, expect, it } from 'vitest'
import { beginInbound, goOnInbound, numbersIn } from './inbound.ts'
import type { Parcel } from './parcel.ts'

const heard = (words: string, keys = '') => ({ words, keys })
const parcel: Parcel = {
  orderId: 'o',
  orderName: '#1042',
  status: 'confirmed',
  round: 1,
  state: 'in_transit',
  carrierName: 'Envíos',
  movedIn: 'Cali',
}

describe('who calls the shop', () => {
  it('is asked for the number, then for the phone, and told nothing before both fit', () => {
    expect(beginInbound({ shop: 'la tienda' }, false)).toMatchObject({ dialog: { step: 'number' } })
    const asked = goOnInbound({ heard: heard('', '1042'), dialog: { step: 'number' } })
    expect(asked).toMatchObject({ dialog: { step: 'phone', numbers: ['1042'] }, deeds: [] })
    const failed = goOnInbound({ heard: heard('', '3001112233'), dialog: asked.dialog })
    expect(failed).toMatchObject({ dialog: { step: 'number', unproved: 1 }, deeds: [{ kind: 'unproved' }] })
    const again = goOnInbound({
      heard: heard('', '3001112234'),
      dialog: { step: 'phone', numbers: ['1'], unproved: 1 },
    })
    expect(again.listen).toBeUndefined()
    expect(again.deeds).toContainEqual({ kind: 'outcome', outcome: 'not_identified' })
  })

  it('hears where it is when both fit', () => {
    const told = goOnInbound({ heard: heard('el pedido 1042'), dialog: { step: 'number' }, parcel })
    expect(told.say.join(' ')).toContain('Tu pedido 1042 va en camino con Envíos, en Cali.')
    expect(told.deeds).toEqual([{ kind: 'outcome', outcome: 'told' }])
  })

  it('gets a person, and the same end for a number that exists as for one that does not', () => {
    expect(goOnInbound({ heard: heard('', '0'), dialog: { step: 'number' } }).deeds).toContainEqual({
      kind: 'outcome',
      outcome: 'person_wanted',
    })
    expect(goOnInbound({ heard: heard(''), dialog: { step: 'number', silent: 1 } }).listen).toBeUndefined()
    expect(beginInbound({ shop: 'la tienda' }, true).listen).toBeUndefined()
  })

  it.each([
    ['es el 1042', [], ['1042']],
    ['uno cero', '300 111 2233#', ['3001112233']],
    ['guía 7001 2345 678', '', ['70012345678']],
    ['pedido 12', '', []],
  ] as const)('says numbers: %s %s', (words, keys, numbers) => {
    expect(numbersIn(heard(words, String(keys)))).toEqual(numbers)
  })
})
