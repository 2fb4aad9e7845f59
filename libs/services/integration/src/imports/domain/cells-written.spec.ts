import { describe, expect, it } from 'vitest'
import { codeOf, instantOf, isFormula, pesosOf, safeCell, textOf, wholeNumberOf } from './cells.ts'

/** What people, spreadsheets and other programs write, and at the edge what is nearly such. */
describe('a cell as it is written', () => {
  it.each([
    ['=A1="x"', true],
    ['="x"&A1', true],
    ['= "0123"', false],
    [' ="0123" ', false],
    ['  =1', true],
    ['a=1', false],
    [' +cmd|x', true],
    ['@ SUM(A1)', true],
    ['x +cmd|y', false],
    ['+cmd', false],
    ['-hoja!A1', true],
    ['\r1', true],
    ['x\t1', false],
    ['+5(2', false],
  ])('%j is run by a spreadsheet: %s', (cell, runs) => expect(isFormula(cell)).toBe(runs))

  it.each([
    ['+57 300 111,5', '+57 300 111,5'],
    ['-5', '-5'],
    ['-cmd 5', "'-cmd 5"],
    ['-5+cmd(1)', "'-5+cmd(1)"],
    ['@tienda', "'@tienda"],
    ['＝1', "'＝1"],
    ['\n=1', "'\n=1"],
    ['5-3', '5-3'],
    ['', ''],
  ])('%j is given back as %j', (cell, safe) => expect(safeCell(cell)).toBe(safe))

  it.each([
    ["'#1001", '1001'],
    ['’’12', '12'],
    ['A#1', 'A#1'],
    ['A - 1 - 2', 'A12'],
    ['93000.00', '93000'],
    ['93.05', '93.05'],
    ['93.0x', '93.0x'],
    ['2,4E+1', '24'],
    ['2.5e1', '25'],
    ['12E3', '12E3'],
    ['A2E5', 'A2E5'],
    ['2E5X', '2E5X'],
    ['2E123', '2E123'],
  ])('%j is the number %s', (cell, code) => expect(codeOf(cell)).toEqual({ code }))
  it.each(['2E5', '2,4e+11', '2E+2', '2.4E2'])('%j has lost digits', (cell) =>
    expect(codeOf(cell)).toEqual({ damaged: true }),
  )

  it.each([
    ['129.900 pesos', 129900],
    ['129900cop', 129900],
    ['$129 900', 129900],
    ['1.129.900,5', 1129901],
    ['1,129,900', 1129900],
    ['129.90', 130],
    ['1.129.90', 112_990],
    ['5.', 5],
    [',5', 1],
    ['999.999.999', 999_999_999],
    ['1.000.000.000', undefined],
    ['-1.000.000.000', undefined],
    ['x500', undefined],
    ['500x', undefined],
    ['5-3', undefined],
  ])('%j is %s pesos', (cell, pesos) => expect(pesosOf(cell)).toBe(pesos))

  it.each([
    ['3,00', 3],
    ['3.0', 3],
    ['123456', 123456],
    ['1234567', undefined],
    ['3.05', undefined],
    ['x3', undefined],
    ['3x', undefined],
    ['', undefined],
  ])('%j is the whole number %s', (cell, number) => expect(wholeNumberOf(cell)).toBe(number))

  it('has single blanks, whatever stood between its words', () => {
    for (const cell of ['a  b', ' a\t\tb ', 'a\u0000\u0001b', ' ="a  b" ']) expect(textOf(cell)).toBe('a b')
  })
})

describe('a date', () => {
  it.each([
    ['22.11.2026', '2026-11-22T17:00:00.000Z'],
    ['2026/11/2', '2026-11-02T17:00:00.000Z'],
    ['2026.1.12', '2026-01-12T17:00:00.000Z'],
    ['2/3/2026', '2026-03-02T17:00:00.000Z'],
    ['22/11/2026 2:05 pm', '2026-11-22T19:05:00.000Z'],
    ['22/11/2026 2:05 a.m.', '2026-11-22T07:05:00.000Z'],
    ['22/11/2026 12:30 p. m.', '2026-11-22T17:30:00.000Z'],
    ['22/11/2026 2:05:10.500 PM', '2026-11-22T19:05:10.000Z'],
    ['22/11/2026 14:30 Zona norte', '2026-11-22T19:30:00.000Z'],
    ['22/11/2026 11:30 PM', '2026-11-23T04:30:00.000Z'],
    ['2026-11-22T14:30:05.250Z', '2026-11-22T14:30:05.000Z'],
    ['2026-11-22T14:30:05+02:00', '2026-11-22T12:30:05.000Z'],
    ['2026-11-22 14:30-05:00', '2026-11-22T19:30:00.000Z'],
    ['29/02/2028', '2028-02-29T17:00:00.000Z'],
    ['31/12/2099', '2099-12-31T17:00:00.000Z'],
    ['01/01/2000', '2000-01-01T17:00:00.000Z'],
  ])('%s is %s', (cell, at) => expect(instantOf(cell)).toBe(at))
  it.each([
    ...['29/02/2027', '31/11/2026', '2026-13-01', '2026-00-10', '10/10/26', '22/11/2026 25:00', '22/11/2026 10:75'],
    ...['31/12/1999', '01/01/2100', '22 11 2026', 'el 22/11/2026', 'x2026-11-22', '123/11/2026'],
  ])('%s is none', (cell) => expect(instantOf(cell)).toBeUndefined())
})
