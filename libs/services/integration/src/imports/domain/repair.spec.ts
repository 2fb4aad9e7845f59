import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lostLetters, nameWithLostLetters, repairAccents } from './repair.ts'

const asLegacy = (text: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text))
const SPANISH = [...'aeiou áéíóúüñÁÉÍÓÚÜÑ¿¡ºª°«»“”‘’–—…€ bcdrstlmn.,#-0123456789']
const spanish = fc.string({ unit: fc.constantFrom(...SPANISH), maxLength: 30 })
const encoding = fc.constantFrom('windows-1252', 'latin1')

describe('accents that were decoded wrongly', () => {
  it.each([
    ['BogotÃ¡ D.C.', 'Bogotá D.C.'],
    ['MEDELLÃ\u008DN', 'MEDELLÍN'],
    ['MuÃ±oz PeÃ±a', 'Muñoz Peña'],
    ['NÂ° 12', 'N° 12'],
    ['â€œhogarâ€\u009d', '“hogar”'],
    ['CÃƒÂºcuta', 'Cúcuta'],
    ['CÃƒÆ’Ã‚Âºcuta', 'Cúcuta'],
    ['Bogotá y MedellÃ­n', 'Bogotá y Medellín'],
    ['NARIÑO «SÍ»', 'NARIÑO «SÍ»'],
    ['SÃO PAULO', 'SÃO PAULO'],
    ['Ã', 'Ã'],
  ])('%s → %s', (wrong, right) => expect(repairAccents(wrong)).toBe(right))

  it('come back, once or twice broken, and what is right is left', () => {
    fc.assert(
      fc.property(spanish, encoding, fc.integer({ min: 0, max: 2 }), (text, by, times) => {
        let broken = text
        for (let n = 0; n < times; n++) broken = asLegacy(broken, by)
        expect(repairAccents(broken)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('are never made worse: a second repair changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = repairAccents(text)
        expect(repairAccents(once)).toBe(once)
      }),
    )
  })
})

it('names a letter that is lost, and finds a name that only one can be', () => {
  expect([lostLetters('Medell\uFFFDn'), lostLetters('Medellín')]).toEqual([true, false])
  const names = ['Medellín', 'Cúcuta', 'Cañasgordas']
  expect(nameWithLostLetters('medell\uFFFDn', names)).toBe('Medellín')
  expect(nameWithLostLetters('C\uFFFDcuta', names)).toBe('Cúcuta')
  expect(nameWithLostLetters('\uFFFD\uFFFD\uFFFD', ['una', 'dos'])).toBeUndefined()
})
