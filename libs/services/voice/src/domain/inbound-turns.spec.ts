import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialog } from './dialog.ts'
import { beginInbound, goOnInbound, numbersIn } from './inbound.ts'
import { tellParcel } from './spoken.ts'
import { heard, outcomeOf, parcelFor } from './talk.testing.ts'
import { say } from './texts.ts'

const number: Dialog = { step: 'number' }
const turn = (said: string, dialog: Dialog = number, isProved = false) =>
  goOnInbound({ heard: heard(said), dialog, ...(isProved && { parcel: parcelFor('order_confirmation') }) })

describe('the first words to who calls', () => {
  it('name the shop, and wait for a number as long as a waybill’s', () => {
    const move = beginInbound({ shop: 'tienda demo' }, false)
    expect(move.say).toEqual([say('inbound_hello', { shop: 'tienda demo' })])
    expect(move.listen).toEqual({ digits: 20, hints: ['pedido', 'guía', 'número', 'una persona'] })
    expect(move.deeds).toEqual([])
    expect(move.steps).toEqual(['asks for the number of the order'])
  })

  it('are the last ones to who failed too often today', () => {
    const move = beginInbound({ shop: 'tienda demo' }, true)
    expect(move.say).toEqual([say('inbound_bye')])
    expect(move.steps).toEqual(['too many failed proofs from this number today'])
    expect(outcomeOf(move)).toBe('not_identified')
  })
})

describe('a proof', () => {
  it('asks for the phone after a number, and keeps five numbers at most', () => {
    const words = '101 y 102 y 103 y 104 y 105 y 106'
    const move = turn(words, { step: 'number', unproved: 1 })
    expect(move.say).toEqual([say('inbound_phone')])
    expect(move.dialog).toEqual({ step: 'phone', numbers: ['101', '102', '103', '104', '105'], unproved: 1 })
    expect(move).toMatchObject({ deeds: [], steps: ['asks for the phone'] })
  })

  it('that fails is counted, and begins again with the number', () => {
    const move = turn('3001112233', { step: 'phone', numbers: ['1042'], silent: 1 })
    expect(move.say).toEqual([say('inbound_not_found')])
    expect(move.dialog).toEqual({ step: 'number', unproved: 1 })
    expect(move).toMatchObject({ deeds: [{ kind: 'unproved' }], steps: ['the facts do not fit'] })
  })

  it('that fails the second time ends the call', () => {
    const move = turn('3001112233', { step: 'phone', numbers: ['1042'], unproved: 1 })
    expect(move.say).toEqual([say('inbound_bye')])
    expect(move.deeds).toEqual([{ kind: 'unproved' }, { kind: 'outcome', outcome: 'not_identified' }])
    expect(move.steps).toEqual(['two proofs failed'])
    expect(move.listen).toBeUndefined()
  })

  it('that holds tells where the parcel is, and goes on', () => {
    const move = turn('1042', number, true)
    expect(move.say).toEqual([`${tellParcel(parcelFor('order_confirmation'))} ${say('inbound_more')}`])
    expect(move).toMatchObject({ dialog: { step: 'more' }, steps: ['two facts fit'] })
    expect(move.listen).toBeDefined()
  })

  it('is the only way to hear of an order, whatever is said', () => {
    const steps = fc.constantFrom('number', 'phone', 'more', undefined)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String)), steps, (said, step) => {
        const move = turn(said, { step, numbers: ['1042'] })
        expect(outcomeOf(move)).not.toBe('told')
        expect(move.say.join(' ')).not.toContain('1042')
      }),
    )
  })
})

describe('somebody who calls', () => {
  it.each(['0', 'quiero hablar con una persona'])('gets a person at any step: «%s»', (said) => {
    for (const step of ['number', 'phone', 'more'] as const) {
      const move = turn(said, { step }, true)
      expect(move).toMatchObject({ say: [say('person')], steps: ['wants a person'] })
      expect(move.deeds).toEqual([{ kind: 'outcome', outcome: 'person_wanted' }])
    }
  })

  it.each(['gracias', '', '1042'])('who has heard it gets a good-bye: «%s»', (said) => {
    const move = turn(said, { step: 'more' })
    expect(move).toMatchObject({ say: [say('bye')], steps: ['nothing more'] })
    expect(move.deeds).toEqual([])
    expect(move.listen).toBeUndefined()
  })

  it.each([
    ['number', 'inbound_not_found'],
    ['phone', 'inbound_phone'],
  ] as const)('who says no number is asked once more, at the step «%s»', (step, text) => {
    for (const said of ['', 'no sé', '12']) {
      const move = turn(said, { step, numbers: ['1042'], unproved: 1 })
      expect(move.say).toEqual([say(text)])
      expect(move.dialog).toEqual({ step, numbers: ['1042'], unproved: 1, silent: 1 })
      expect(move).toMatchObject({ deeds: [], steps: ['no number was heard'] })
    }
  })

  it('who says none the second time is not identified', () => {
    const move = turn('', { step: 'number', silent: 1 })
    expect(move).toMatchObject({ say: [say('inbound_bye')], steps: ['no number was heard'] })
    expect(move.deeds).toEqual([{ kind: 'outcome', outcome: 'not_identified' }])
  })
})

describe('the numbers that are heard', () => {
  it.each([
    ['', '123', ['123']],
    ['', '12', []],
    ['', '1*2#3', ['123']],
    ['el 104  2', '', ['1042']],
    ['300.111-22 33', '', ['3001112233']],
    ['300. 111', '', ['300111']],
    ['el 1042', '1042', ['1042']],
    ['el 1042', '700123', ['700123', '1042']],
    ['a1042b', '', ['1042']],
  ])('«%s» and keys «%s»: %s', (words, keys, numbers) => {
    expect(numbersIn({ words, keys })).toEqual(numbers)
  })

  it('are digits alone, three to twenty when spoken, and each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '2', ' ', '.', '-', 'a'), maxLength: 60 }), (words) => {
        const numbers = numbersIn({ words, keys: '' })
        for (const one of numbers) expect(one).toMatch(/^\d{3,20}$/)
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})
