import { expect, it } from 'vitest'
import { languageOf, TEXTS } from './texts.ts'

it.each([
  [undefined, 'es'],
  ['', 'es'],
  ['en-US,en;q=0.9,es;q=0.8', 'en'],
  ['EN', 'en'],
  ['es-CO,es;q=0.9,en;q=0.8', 'es'],
  ['fr-FR,en;q=0.5', 'en'],
  ['de', 'es'],
  ['fr-CH, den', 'es'],
])('a browser that asks for %j reads %s', (asked, language) => expect(languageOf(asked)).toBe(language))

it('has the same words in both languages, none of them empty or left untranslated', () => {
  const { es, en } = TEXTS
  expect(Object.keys(es)).toEqual(Object.keys(en))
  expect(Object.keys(es.faults)).toEqual(Object.keys(en.faults))
  const said = (texts: (typeof TEXTS)['es' | 'en']) => [
    ...Object.values(texts).filter((one) => typeof one === 'string'),
    ...Object.values(texts.faults),
    texts.wants('Claude', 'Luna'),
    texts.checked('claude.ai'),
    texts.signedIn('Ana'),
  ]
  const [spanish, english] = [said(es), said(en)]
  for (const [at, one] of spanish.entries()) expect([one.length > 3, one === english[at]]).toEqual([true, false])
})

it('names the program, the company where there is one, and where the answer goes', () => {
  expect(TEXTS.es.wants('Claude', 'Luna')).toBe('«Claude» quiere trabajar en tu nombre en Luna.')
  expect(TEXTS.es.wants('Claude', '')).toBe('«Claude» quiere trabajar en tu nombre.')
  expect(TEXTS.en.wants('Claude', 'Luna')).toBe('“Claude” wants to work on your behalf in Luna.')
  expect(TEXTS.en.wants('Claude', '')).toBe('“Claude” wants to work on your behalf.')
  for (const { checked, signedIn } of Object.values(TEXTS))
    expect([checked('claude.ai'), signedIn('Ana')]).toEqual([
      expect.stringContaining('claude.ai'),
      expect.stringContaining('Ana'),
    ])
})
