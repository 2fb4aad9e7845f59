import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PURPOSES } from './message.ts'
import { EXCEPTION_TEXTS, type Locale, TEXTS, type TextKey } from './texts.ts'
import { wordsFor } from './words.ts'

const purposes = (Object.keys(PURPOSES) as (keyof typeof PURPOSES)[]).filter((one) => one in TEXTS.es_CO) as Parameters<
  typeof wordsFor
>[0][]
const locales = Object.keys(TEXTS) as Locale[]
const names = [
  'name',
  'order',
  'carrier',
  'number',
  'link',
  'amount',
  'reason',
  'place',
  'total',
  'question',
  'owed',
  'label',
  'other',
  'title',
  'period',
]
const anything = fc.oneof(fc.constantFrom('', ' ', '\n', '\t  \n', 'Ana\nMaría', 'a     b', '{order}'), fc.string())

describe('what is said', () => {
  it('gives the provider no empty parameter, line break or run of spaces, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.constantFrom(...locales),
        fc.dictionary(fc.constantFrom(...names), anything),
        (purpose, locale, values) => {
          const { template } = wordsFor(purpose, values, locale)
          expect(template!.parameters.length).toBeGreaterThan(0)
          for (const parameter of template!.parameters) {
            expect(parameter.trim()).not.toBe('')
            expect(parameter).not.toMatch(/[\n\r\t]| {2}/)
          }
        },
      ),
    )
  })
  it('as a template names each value of its text, in the text’s order', () => {
    for (const purpose of purposes)
      for (const locale of locales) {
        const values = Object.fromEntries(names.map((name) => [name, `Z${name}`]))
        const { text, template } = wordsFor(purpose, values, locale)
        expect(text.match(/\bZ\w+/g)).toEqual(template!.parameters)
      }
  })
  it('has every text in every language with the same values, and buttons that fit', () => {
    const slots = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const key of Object.keys(TEXTS.es_CO) as TextKey[])
      expect(slots(TEXTS.en_US[key]), key).toEqual(slots(TEXTS.es_CO[key]))
    expect(Object.keys(EXCEPTION_TEXTS.en_US)).toEqual(Object.keys(EXCEPTION_TEXTS.es_CO))
    for (const locale of locales)
      for (const title of [TEXTS[locale].yes, TEXTS[locale].no]) {
        expect(title.length).toBeGreaterThan(0)
        expect(title.length).toBeLessThanOrEqual(20)
      }
  })
  it('names each button’s payload in the template', () => {
    const buttons = [
      { id: 'confirm:o:yes', title: 'Sí' },
      { id: 'confirm:o:no', title: 'No' },
    ]
    expect(wordsFor('confirmar_pedido', {}, 'es_CO', buttons).template!.buttonPayloads).toEqual([
      'confirm:o:yes',
      'confirm:o:no',
    ])
    expect(wordsFor('confirmar_pedido', {}).template!.buttonPayloads).toBeUndefined()
  })
  it('puts a dash for what is missing, one space for a run of them, and no space before a comma', () => {
    const { template, text } = wordsFor('entregado', { name: ' Ana  \n María ', order: '' })
    expect(template!.parameters).toEqual(['Ana', '—'])
    expect(wordsFor('entregado', { name: 'Ana   ', order: '#1' }).text).not.toMatch(/\s,/)
    expect(text).toContain('Ana')
  })
  it('puts a dash for each value that was not given, and keeps the words of one apart by one space', () => {
    const given = { carrier: 'Inter   Rapidísimo', number: 'A\t\t1' }
    const { parameters } = wordsFor('guia_creada', given).template!
    expect(parameters.slice(1)).toEqual(['—', 'Inter Rapidísimo', 'A 1', '—'])
    expect(wordsFor('confirmar_pedido', { name: 'Ana', order: '#1', total: '$1' }).text).not.toContain('  ')
  })
  it('greets with one word, and lets no link of an order out under the shop’s name', () => {
    const { template, text, subject } = wordsFor('entregado', {
      name: 'LAURA Milena CC 1020000000 http://evil.example/premio',
      order: '#1 https://evil.example \u202e',
    })
    expect(template!.parameters).toEqual(['Laura', '#1'])
    expect(`${text} ${subject}`).not.toMatch(/evil|\u202e|Milena|1020/)
    expect(wordsFor('entregado', { name: 'http://evil.example', order: '#1' }).text).toMatch(/^Hola, /)
  })
  it('greets without a name as a person would', () => {
    expect(wordsFor('entregado', { name: '', order: '#1' }).text).toMatch(/^Hola, /)
  })
})
