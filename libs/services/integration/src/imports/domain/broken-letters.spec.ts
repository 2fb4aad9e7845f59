import { describe, expect, it } from 'vitest'
import { columnNames, foldHeader } from './fold-header.ts'
import { nameWithLostLetters, repairAccents } from './repair.ts'

const asLegacy = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

describe('letters that were decoded wrongly', () => {
  it('come back whatever their length, beside what is right', () => {
    for (const text of ['ñ', '€ 5', '“sí” ó', 'Envío 📦 a Bogotá', 'ă', 'ñandú — ½'])
      expect([text, repairAccents(asLegacy(text))]).toEqual([text, text])
  })
  it('come back before other signs, which stay', () => {
    expect(repairAccents('BogotÃ¡»')).toBe('Bogotá»')
    expect(repairAccents('Ã¡»»')).toBe('á»»')
    expect(repairAccents('â€œ»')).toBe('“»')
  })
  it('come back when three programs broke them one after the other, and are left when a fourth did', () => {
    const thrice = asLegacy(asLegacy(asLegacy('Bogotá')))
    expect(repairAccents(thrice)).toBe('Bogotá')
    expect(repairAccents(asLegacy(thrice))).not.toBe('Bogotá')
  })
  it('that are no letter stay as they are', () => {
    for (const text of ['Ã!', 'Â', 'âme', 'â€', 'ð‚', 'Ãº y â€ x'.slice(5), 'Ã¡'.slice(0, 1), 'Ë!'])
      expect(repairAccents(text)).toBe(text)
  })
})

describe('a name with lost letters', () => {
  const names = ['Medellín', 'Bogotá D.C.', 'San Andrés (Isla)', 'Cúcuta']
  it.each([
    ['Medell\uFFFDn', 'Medellín'],
    [' medell\uFFFD\uFFFDn ', undefined],
    [' Medell\uFFFDn ', 'Medellín'],
    ['MEDELL\uFFFDN', 'Medellín'],
    ['Bogot\uFFFD D.C.', 'Bogotá D.C.'],
    ['Bogot\uFFFD DxC.', undefined],
    ['San Andr\uFFFDs (Isla)', 'San Andrés (Isla)'],
    ['C\uFFFDcut', undefined],
    ['\uFFFDcuta', 'Cúcuta'],
    ['\uFFFDuta', undefined],
  ])('%s is %s', (text, name) => expect(nameWithLostLetters(text, names)).toBe(name))
  it('is the name that only one place has, told once or twice', () => {
    expect(nameWithLostLetters('C\uFFFDcuta', ['Cúcuta', 'Cúcuta'])).toBe('Cúcuta')
    expect(nameWithLostLetters('C\uFFFDcuta', ['Cúcuta', 'Cácuta'])).toBeUndefined()
  })
})

describe('the name of a column', () => {
  it.each([
    ['NúmeroGuía', 'numero guia'],
    ['  Guía #  ', 'guia'],
    ['ID_de-orden', 'id de orden'],
    ['TELÃ‰FONO', 'telefono'],
    ['N\uFFFDmero', 'n\uFFFDmero'],
    ['GUIA2', 'guia2'],
    ['***', ''],
  ])('«%s» is compared as «%s»', (name, folded) => expect(foldHeader(name)).toBe(folded))
  it('stands once: an empty one is called by its letter, a repeated one is numbered', () => {
    const cells = ['Guía', ' ', 'Guía', 'GuÃ­a', 'x'.repeat(120)]
    expect(columnNames(cells)).toEqual(['Guía', '(B)', 'Guía (2)', 'Guía (3)', 'x'.repeat(100)])
    const empty = columnNames(Array(80).fill(''))
    expect([empty[0], empty[25], empty[26], empty[51], empty[52], empty[79]]).toEqual([
      ...['(A)', '(Z)', '(AA)', '(AZ)', '(BA)', '(CB)'],
    ])
  })
})
