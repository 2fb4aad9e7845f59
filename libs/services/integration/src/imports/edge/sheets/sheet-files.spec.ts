import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { delimiterOf } from './delimiter.ts'
import { sheetFiles } from './sheet-files.ts'
import { fileRoom, rowsOf, workbook } from './sheets.testing.ts'

const room = fileRoom()
afterAll(() => room.remove())
const cellsOf = async (path: string) => (await rowsOf(path)).map(({ cells }) => cells)

describe('a CSV', () => {
  const TEXT = 'guía;ciudad\n1;Bogotá\n2;Cúcuta\n'
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), 'windows-1252'],
    ['UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le'],
  ])('is read in %s', async (_, bytes, encoding) => {
    const path = room.write(bytes)
    expect(await sheetFiles.inspect(path)).toEqual({ kind: 'csv', encoding, delimiter: ';' })
    expect(await cellsOf(path)).toEqual([
      ['guía', 'ciudad'],
      ['1', 'Bogotá'],
      ['2', 'Cúcuta'],
    ])
  })

  it('of UTF-8 with some cells that were cut in the middle stays UTF-8', async () => {
    const whole = Buffer.from('ñáéíóú,Bogotá\n'.repeat(20))
    const path = room.write(Buffer.concat([whole, Buffer.from([0xc3, 0x2c, 0x61, 0x0a])]))
    expect(await sheetFiles.inspect(path)).toMatchObject({ encoding: 'utf-8' })
    expect((await cellsOf(path)).at(-1)).toEqual(['\uFFFD', 'a'])
  })

  it('keeps quoted delimiters, breaks and quotes, short and long rows, blank lines as lines', async () => {
    const rows = await rowsOf(
      room.write('a,b,c\r\n"1, 2","x\ny","el ""5"""\r\n\r\n1\r\n1,2,3,4\r\npantalla 5" , b\r\n'),
    )
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1, 2', 'x\ny', 'el "5"'],
      [3, ''],
      [4, '1'],
      [5, '1', '2', '3', '4'],
      [6, 'pantalla 5" ', ' b'],
    ])
  })

  it.each([
    [';', 'a;b,c;d\n1;2,5;3\n'],
    [',', '"a;b",c,d\n"1;2",5,3\n'],
    ['\t', 'a\tb\n1,5\t2\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    [';', 'sep=;\na;b\n'],
  ])('is cut at %j', (sign, head) => {
    expect(delimiterOf(head)).toBe(sign)
  })

  it('that never closes a quote is refused, after the line that could be read', async () => {
    const path = room.write(`a,b\n1,2\n"${'x'.repeat(300_000)}`)
    await expect(rowsOf(path)).rejects.toMatchObject({ code: 'import.unreadable', details: { afterLine: 2 } })
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.from(''), 'import.empty'],
    ['an old XLS', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'import.old_excel'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 1, 2, 3, 4, 5, 6]), 'import.unknown_format'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(sheetFiles.inspect(room.write(bytes))).rejects.toMatchObject({ code })
  })

  it('gives back what was written, whatever the cells are', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\p{Cc}\uFEFF]/u.test(text))
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const path = room.write(
          rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n'),
        )
        const read = []
        for await (const { cells } of sheetFiles.rows(path, { kind: 'csv', encoding: 'utf-8', delimiter: ',' }))
          read.push(cells)
        expect(read).toEqual(rows)
      }),
      { numRuns: 30 },
    )
  })
})

describe('an XLSX', () => {
  const STYLES =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>'
  it('gives shared, rich and inline texts, numbers in full, dates, truths and gaps', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="A3"><v>2.40012345678E11</v></c><c r="C3" s="1"><v>46348</v></c><c r="D3" s="2"><v>46348.5</v></c>' +
      '<c r="E3" t="b"><v>1</v></c><c r="F3" t="inlineStr"><is><t>Bogotá &amp; más</t></is></c><c r="G3" t="e"><v>#REF!</v></c><c r="H3"><v>0.1</v></c></row>' +
      '<row><c><v>1</v></c><c><f>1+1</f><v>2</v></c></row>'
    const strings = ['<t>guía</t>', '<r><t>ciu</t></r><r><t xml:space="preserve">dad </t></r><rPh><t>x</t></rPh>']
    const path = await room.zip(workbook(rows, strings, STYLES))
    expect(await sheetFiles.inspect(path)).toEqual({ kind: 'xlsx' })
    expect(await rowsOf(path)).toEqual([
      { line: 1, cells: ['guía', 'ciudad '] },
      { line: 3, cells: ['240012345678', '', '2026-11-22', '2026-11-22 12:00:00', 'true', 'Bogotá & más', '', '0.1'] },
      { line: 4, cells: ['1', '2'], formulas: [1] },
    ])
  })

  it('keeps of a row no more formulas than it may have columns', async () => {
    const [row] = await rowsOf(await room.zip(workbook(`<row><c>${'<f>1</f>'.repeat(1000)}<v>2</v></c></row>`)))
    expect(row!.formulas!.length).toBe(300)
  })

  it('finds every shared text again, also across pages', async () => {
    const texts = Array.from({ length: 400 }, (_, index) => `${index} ${'ñ'.repeat((index * 37) % 900)}`)
    const rows = texts.map((_, index) => `<row><c t="s"><v>${(index * 7) % 400}</v></c></row>`).join('')
    const path = await room.zip(
      workbook(
        rows,
        texts.map((text) => `<t>${text}</t>`),
      ),
    )
    expect(await cellsOf(path)).toEqual(texts.map((_, index) => [texts[(index * 7) % 400]]))
  })

  it.each<[string, () => Promise<string>, string]>([
    ['a bomb', () => room.zip(workbook(' '.repeat(30_000_000))), 'import.too_large_inside'],
    [
      'entities that grow',
      () =>
        room.zip({
          ...workbook(''),
          'xl/worksheets/hoja.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>',
        }),
      'import.unreadable',
    ],
    ['another ZIP', () => room.zip({ 'a.txt': 'x' }), 'import.unreadable'],
    ['half a file', async () => room.write(Buffer.from('PK\u0003\u0004 and no more')), 'import.unreadable'],
    ['a text that is not there', () => room.zip(workbook('<row><c t="s"><v>9</v></c></row>')), 'import.unreadable'],
    ['too many columns', () => room.zip(workbook('<row><c r="ZZ1"><v>9</v></c></row>')), 'import.too_many_columns'],
    ['elements in elements', () => room.zip(workbook('<a>'.repeat(5000))), 'import.unreadable'],
    [
      'one element of attributes',
      () => room.zip(workbook(`<row ${Array.from({ length: 5000 }, (_, n) => `a${n}="1"`).join(' ')}/>`)),
      'import.unreadable',
    ],
    [
      'styles alone',
      () => room.zip(workbook('', [], `<cellXfs>${'<xf/>'.repeat(80_000)}</cellXfs>`)),
      'import.too_large_inside',
    ],
    ['broken XML', () => room.zip(workbook('<row><c><v>9</c></row>')), 'import.unreadable'],
  ])('that is %s is refused', async (_, path, code) => {
    await expect(path().then(rowsOf)).rejects.toMatchObject({ code })
  })
})
