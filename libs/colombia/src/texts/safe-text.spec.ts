import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstName, safeName, safeText } from './safe-text.ts'

describe('text from an order in a message', () => {
  it.each([
    ['Camiseta azul talla M', 'Camiseta azul talla M'],
    ['GANASTE entra a http://evil.example/premio', 'GANASTE entra a'],
    ['Entra: https://bit.ly/3xY?z=1 ya', 'Entra: ya'],
    ['www.evil.co y más', 'y más'],
    ['evil.com/premio', ''],
    ['premio en evil.example hoy', 'premio en hoy'],
    ['wa.me/573001234567 escríbeme', 'escríbeme'],
    ['hxxps://evil.example', ''],
    ['javascript:alert(1) Ana', 'Ana'],
    ['evil[.]com Ana', 'Ana'],
    ['evil (punto) com Ana', 'Ana'],
    ['ｅｖｉｌ．ｃｏｍ／ｘ Ana', 'Ana'],
    ['evil。com Ana', 'Ana'],
    ['ev\u200bil.com Ana', 'Ana'],
    ['tienda.evil.com.co Ana', 'Ana'],
    ['http://192.168.0.1/x 10.0.0.1:8080/y Ana', 'Ana'],
    ['еvil.com Ana', 'Ana'],
    ['ana@correo.example Ana', 'Ana'],
    ['\u202eanA\u202c', 'anA'],
    ['\u2067Ana\u2069 \u200fPérez\u061c', 'Ana Pérez'],
    ['Ana\u0000\u0007 Pérez', 'Ana Pérez'],
    ['línea 1\nlínea 2\tx', 'línea 1 línea 2 x'],
    ['*GRATIS* _ya_ ~no~ `x`', 'GRATIS ya no x'],
    ['Dr.Martens talla 38', 'Dr. Martens talla 38'],
    ['Botella 1.5L x 2', 'Botella 1.5L x 2'],
    ['Set 3 en 1 (negro) - $ 59.900', 'Set 3 en 1 (negro) - $ 59.900'],
    ['Z̸̢̛̗a̵̧̛l̷go', 'Z̸̢a̵̧l̷go'],
    ['', ''],
    [null, ''],
  ])('%j leaves as %j', (given, safe) => expect(safeText(given).normalize('NFD')).toBe(safe.normalize('NFD')))

  it('is left as it is when there is nothing to take out', () => {
    const word = fc.stringMatching(/^[#\-0-9A-Za-zñÑáéÍ]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const text = words.join(' ')
        expect(safeText(text)).toBe(text)
        expect(safeText(`${text} ; `)).toBe(`${text} ;`) // the same by the whole way
      }),
    )
  })
  it('is never too long and never cut inside a sign', () => {
    expect(safeText('Audífonos inalámbricos con estuche de carga rápida', 30)).toBe('Audífonos inalámbricos con…')
    expect(safeText('a'.repeat(500), 60)).toHaveLength(60)
    expect([...safeText('👩‍👩‍👧'.repeat(50), 5)].length).toBeLessThan(60)
    expect(safeText('x'.repeat(1_000_000), 20)).toHaveLength(20)
  })

  it('holds no link, nothing invisible and no second line, whatever is written', () => {
    const piece = fc.constantFrom(
      'http://',
      'https:',
      '//',
      'www.',
      '.com',
      '.co',
      'evil',
      '/',
      '.',
      ' ',
      '\u202e',
      '\u200b',
      'Ana',
      '@',
      '[.]',
      '\n',
      'é',
      '..',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        const safe = safeText(given)
        expect(safe).not.toMatch(/https?:\/\/|www\.|[a-z]\.(com|co)\b|[\p{Cc}\p{Cf}]/iu)
        expect(safe).toBe(safe.trim())
      }),
      { numRuns: 500 },
    )
  })
})

describe('names', () => {
  it.each([
    ['Laura Milena Ejemplo Prueba CC 1020000000 tel 3001234567', 'Laura Milena Ejemplo Prueba', 'Laura'],
    ['GANASTE entra a http://evil.example/premio', 'GANASTE entra a', 'Ganaste'],
    ['\u202eanA', 'anA', 'anA'],
    ['MARÍA FERNANDA', 'MARÍA FERNANDA', 'María'],
    ['óscar iván', 'óscar iván', 'Óscar'],
    ['Sr. Juan Pérez', 'Sr. Juan Pérez', 'Juan'],
    ['Dra. Ana-Lucía D’Angelo', 'Dra. Ana-Lucía D’Angelo', 'Ana-Lucía'],
    ['J. Pablo', 'J. Pablo', 'Pablo'],
    ['J', 'J', 'J'],
    ['Yeimy 🌸', 'Yeimy 🌸', 'Yeimy'],
    ['😀😀', '😀😀', ''],
    ['310 123 4567', '', ''],
    ['Ana +57 310 123 4567', 'Ana', 'Ana'],
    ['Ana, cel: 3101234567', 'Ana', 'Ana'],
    ['', '', ''],
    [undefined, '', ''],
    ['Wolfeschlegelsteinhausenbergerdorff', 'Wolfeschlegelsteinhausenbergerdorff', ''],
    ['李 雷', '李 雷', '李'],
  ])('%j is %j, greeted as %j', (given, whole, first) => {
    expect([safeName(given), firstName(given)]).toEqual([whole, first])
  })
  it('greets with one short word or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(firstName(given)).toMatch(/^(\p{L}[\p{L}\p{M}'’-]*)?$/u)
        expect([...firstName(given)].length).toBeLessThanOrEqual(20)
      }),
    )
  })
})

it('reads what is written to take long in a moment', () => {
  const begun = performance.now()
  for (const part of ['@', 'a@', 'a.', '-']) safeName(part.repeat(4096))
  expect(performance.now() - begun).toBeLessThan(500)
  expect(safeText('escribe a ana@correo.co, @ana o a@b')).toBe('escribe a @ana o a@b')
})
