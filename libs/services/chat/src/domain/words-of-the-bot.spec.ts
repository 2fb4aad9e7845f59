import { INTENT_NAMES } from '@litper/understanding'
import { describe, expect, it } from 'vitest'
import { formal } from './formal.ts'
import { languageOf } from './language.ts'
import { MEANINGS } from './meanings.ts'
import { askAgain } from './questions-again.ts'
import { STATES } from './state-texts.ts'
import { TEXTS } from './texts.ts'

const CODES = ['phone', 'city', 'city_ambiguous', 'plate', 'address', 'neighbourhood', 'landmark']
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
function sameIn(es: Record<string, string>, en: Record<string, string>): void {
  expect(Object.keys(en)).toEqual(Object.keys(es))
  for (const [key, text] of Object.entries(es)) {
    expect([key, text.length > 5, en[key]!.length > 5, text === en[key]]).toEqual([key, true, true, false])
    expect([key, placesIn(en[key]!)]).toEqual([key, placesIn(text)])
  }
}

describe('what the bot says', () => {
  it('is there in both languages, with the same facts in it', () => {
    for (const table of [TEXTS, STATES, MEANINGS]) sameIn(table.es as never, table.en as never)
  })
  it('of a parcel on its way names the waybill and who has it', () => {
    for (const locale of ['es', 'en'] as const)
      for (const state of ['created', 'picked_up', 'in_transit', 'out_for_delivery', 'exception', 'lost'])
        expect([state, placesIn(STATES[locale][state]!)]).toEqual([state, ['{carrier}', '{number}']])
  })
  it('is offered as a meaning only where there is such a wish', () => {
    expect(INTENT_NAMES).toEqual(expect.arrayContaining(Object.keys(MEANINGS.es)))
  })
})

describe('a question of a hold that is asked again', () => {
  it('asks in both languages for what the code needs, each in words of its own', () => {
    for (const locale of ['es', 'en'] as const) {
      const said = CODES.map((code) =>
        askAgain({ code, params: { street: 'CL 7', options: 'Armenia, Quindío' } }, locale),
      )
      expect(new Set(said).size).toBe(CODES.length)
      for (const one of said) expect(one).toMatch(/\.$/)
      expect(said[CODES.indexOf('plate')]).toContain('CL 7 # 43E-31')
      expect(said[CODES.indexOf('neighbourhood')]).toContain('CL 7, barrio')
      expect(said[CODES.indexOf('city_ambiguous')]).toContain('Armenia, Quindío')
      expect(said[CODES.indexOf('phone')]).toContain('310 555 0123')
    }
    for (const code of CODES) expect(askAgain({ code }, 'es')).not.toBe(askAgain({ code }, 'en'))
  })
  it('knows a street of its own where the order has none, and asks for the address where the code is unknown', () => {
    expect(askAgain({ code: 'plate' }, 'es')).toContain('Calle 10 # 43E-31')
    for (const code of ['new', 'toString', ''])
      expect(askAgain({ code }, 'es')).toBe(askAgain({ code: 'address' }, 'es'))
  })
})

it.each([
  ['Tu pedido #1 espera un dato tuyo.', 'Su pedido #1 espera un dato suyo.'],
  ['Por tu pedido #1 pagas $ 5 al recibir.', 'Por su pedido #1 paga $ 5 al recibir.'],
  ['espera tu confirmación', 'espera su confirmación'],
  ['te espera en la oficina', 'lo espera en la oficina'],
  ['Síguelo aquí: x', 'Puede seguirlo aquí: x'],
  ['Ten listos $ 5', 'Por favor tenga listos $ 5'],
  ['Tu pedido #1 y tu pedido #2. Tu pedido #3', 'Su pedido #1 y su pedido #2. Su pedido #3'],
  ['Virtu pedido', 'Virtu pedido'],
])('«%s» is said formally as «%s»', (text, said) => expect(formal(text)).toBe(said))

it.each([
  ['where is my package', 'en'],
  ['Where is it?', 'en'],
  ['I don’t want it', 'en'],
  ["i don't want", 'en'],
  ['yes', 'en'],
  ['Yes!', 'en'],
  ['no, thanks', 'en'],
  ['no', 'es'],
  ['no, a', 'es'],
  ['hello amigo', 'es'],
  ['hello, hi amigo', 'en'],
  ['', 'es'],
  ['¿dónde está mi pedido?', 'es'],
  ['12345', 'es'],
])('«%s» is answered in %s', (text, locale) => expect(languageOf(text)).toBe(locale))
it('knows the English that customers of shops write', () => {
  const known =
    'where order package my is the tracking hello hi thanks thank when will arrive parcel delivery please i want speak yes cancel it not received broken human person to you dont'
  for (const word of known.split(' ')) expect([word, languageOf(word)]).toEqual([word, 'en'])
})
