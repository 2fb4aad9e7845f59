import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, instantOf, isFormula, pesosOf, safeCell, textOf, wholeNumberOf } from './cells.ts'

describe('a cell', () => {
  it.each([
    ['$ 129.900', 129900],
    ['129900', 129900],
    ['129,900.00', 129900],
    ['129.900,50', 129901],
    ['COP 1.129.900', 1129900],
    ['129900.5', 129901],
    ['1,5', 2],
    ['0', 0],
    ['-500', -500],
    ['gratis', undefined],
    ['', undefined],
    ['9999999999999', undefined],
  ])('of money: %s', (cell, pesos) => expect(pesosOf(cell)).toBe(pesos))

  it('of money reads every way to write the same amount', () => {
    const ways = [
      (n: number) => String(n),
      (n: number) => n.toLocaleString('es-CO'),
      (n: number) => `$ ${n.toLocaleString('en-US')}.00`,
      (n: number) => `${n.toLocaleString('de-DE')},00`,
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...ways), (amount, way) => {
        expect(pesosOf(way(amount))).toBe(amount)
      }),
    )
  })

  it.each([
    ['22/11/2026', '2026-11-22T17:00:00.000Z'],
    ['22-11-2026 14:30', '2026-11-22T19:30:00.000Z'],
    ['2026-11-22 14:30:05', '2026-11-22T19:30:05.000Z'],
    ['2026-11-22T14:30:05Z', '2026-11-22T14:30:05.000Z'],
    ['2/3/2026 2:05 p. m.', '2026-03-02T19:05:00.000Z'],
    ['12/11/2026 12:00 a. m.', '2026-11-12T05:00:00.000Z'],
    ['31/02/2026', undefined],
    ['13/13/2026', undefined],
    ['ayer', undefined],
    ['', undefined],
  ])('of a date: %s', (cell, at) => expect(instantOf(cell)).toBe(at))

  it.each([
    ['="0093000000001"', { code: '0093000000001' }],
    ["'93000000001", { code: '93000000001' }],
    ['93 000-000 001', { code: '93000000001' }],
    ['93000000001.0', { code: '93000000001' }],
    ['2,40012E+11', { damaged: true }],
    ['2.40012345678E11', { code: '240012345678' }],
    ['#1001', { code: '1001' }],
    ['DRP-77', { code: 'DRP77' }],
  ])('of a number: %s', (cell, code) => expect(codeOf(cell)).toEqual(code))

  it.each([
    ['=HYPERLINK("http://x")', true],
    ["+cmd|' /C calc'!A0", true],
    ['@SUM(A1:A2)', true],
    ['-cmd(1)', true],
    ['\t=1', true],
    ['+573001112233', false],
    ['-', false],
    ['@tienda', false],
    ['="0123"', false],
    ['Cra 5 (interior 2)', false],
    ['-5', false],
    ['+57 (300) 111', false],
  ])('that a spreadsheet would run: %s %s', (cell, runs) => expect(isFormula(cell)).toBe(runs))

  it('that is given back never runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        const safe = safeCell(cell)
        expect(/^[=@\t\r]/.test(safe) || isFormula(safe)).toBe(false)
        expect(safe.endsWith(cell)).toBe(true)
      }),
    )
  })

  it('loses control characters and broken accents', () => {
    expect([textOf(' MedellÃ­n\u0000 \n x '), wholeNumberOf('3.0'), wholeNumberOf('dos')]).toEqual([
      'Medellín x',
      3,
      undefined,
    ])
  })
})
