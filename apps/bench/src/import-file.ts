import { ZipFile } from 'yazl'

const CITIES = ['BOGOTÁ D.C.', 'MEDELLÍN', 'CÚCUTA', 'IBAGUÉ', 'ITAGÜÍ', 'CALI', 'SANTA MARTA', 'POPAYÁN']
const STATES = ['ENTREGADO', 'EN TRÁNSITO', 'NOVEDAD', 'DEVOLUCION', 'GUIA_GENERADA', 'EN REPARTO']
const HEADER = [
  'ID',
  'FECHA',
  'NÚMERO GUIA',
  'ESTATUS',
  'TRANSPORTADORA',
  'DEPARTAMENTO DESTINO',
  'CIUDAD DESTINO',
  'DIRECCION',
  'NOVEDAD',
  'VALOR FACTURADO',
  'PRECIO FLETE',
  'GANANCIA',
  'NOMBRE CLIENTE',
  'TELÉFONO',
  'CATEGORÍAS',
  'COLUMNA RARA',
  'OTRA MÁS',
]

export interface SampleFile {
  readonly rows: readonly (readonly string[])[]
  /** What each verdict must count. */
  readonly expected: { readonly imported: number; readonly duplicate: number; readonly rejected: number }
}

/** UTF-8 that a program took for Windows-1252. */
const broken = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

/**
 * A merchant's export: accents broken in every third line, two columns that nobody knows, every twentieth line doubled, every 25th of a
 * carrier that cannot be known, every 40th without a number, every 50th damaged by a spreadsheet, every hundredth with a formula.
 */
export function sampleFile(lines: number): SampleFile {
  const rows: string[][] = [HEADER]
  const expected = { imported: 0, duplicate: 0, rejected: 0 }
  let before: string[] = []
  for (let n = 1; n <= lines; n++) {
    if (n % 20 === 0) {
      rows.push(before)
      expected.duplicate++
      continue
    }
    const wrong = n % 40 === 7 ? '' : n % 50 === 9 ? '2,4E+11' : n % 25 === 1 ? `77${n}00` : undefined
    const isFormula = n % 100 === 13
    const row = rowOf(n, wrong, isFormula)
    rows.push(row)
    const isRejected = wrong !== undefined || isFormula
    expected[isRejected ? 'rejected' : 'imported']++
    if (!isRejected) before = row
  }
  return { rows, expected }
}

function rowOf(n: number, wrong: string | undefined, isFormula: boolean): string[] {
  const state = STATES[n % STATES.length]!
  const person = isFormula ? '=HYPERLINK("http://x")' : `Íngrid Peña Nº ${n}`
  const say = (text: string) => (n % 3 === 0 ? broken(text) : text)
  const number = wrong ?? (n % 2 === 0 ? `0${String(n).padStart(10, '0')}` : `24${String(n).padStart(10, '0')}`)
  const carrier = wrong === undefined && n % 5 === 0 ? (n % 2 === 0 ? 'COORDINADORA' : 'INTERRAPIDISIMO') : ''
  const place = [say('Nariño'), say(CITIES[n % CITIES.length]!), say(`Calle ${n % 90} # ${n % 40}-${n % 70} Ático`)]
  const money = ['$ 129.900', '12.500', '30.000']
  const novelty = state === 'NOVEDAD' ? say('Dirección errada') : ''
  return [
    String(n),
    '22/11/2026',
    number,
    state,
    carrier,
    ...place,
    novelty,
    ...money,
    say(person),
    `300${1_000_000 + n}`,
    'Hogar',
    'x',
    '',
  ]
}

export const csvOf = ({ rows }: SampleFile): Blob =>
  new Blob(
    rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`),
    { type: 'text/csv' },
  )

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** The same as XLSX: every text shared, as Excel has them. A formula is told by its text alone. */
export async function xlsxOf({ rows }: SampleFile): Promise<Blob> {
  const places = new Map<string, number>()
  const placeOf = (text: string) => {
    const known = places.get(text) ?? places.size
    places.set(text, known)
    return known
  }
  const sheet = rows.map((row, index) => {
    const cells = row.map((cell) => (cell === '' ? '<c/>' : `<c t="s"><v>${placeOf(cell)}</v></c>`))
    return Buffer.from(`<row r="${index + 1}">${cells.join('')}</row>`)
  })
  const strings = [...places.keys()].map((text) => Buffer.from(`<si><t xml:space="preserve">${escaped(text)}</t></si>`))
  const zip = new ZipFile()
  const add = (name: string, content: readonly (string | Buffer)[]) =>
    zip.addBuffer(Buffer.concat(content.map((one) => Buffer.from(one))), name)
  add('xl/workbook.xml', [
    `<workbook ${MAIN} ${RELATIONS}><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ])
  add('xl/_rels/workbook.xml.rels', [
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  ])
  add('xl/sharedStrings.xml', [`<sst ${MAIN}>`, ...strings, '</sst>'])
  add('xl/worksheets/sheet1.xml', [`<worksheet ${MAIN}><sheetData>`, ...sheet, '</sheetData></worksheet>'])
  zip.end()
  const pieces: Buffer[] = []
  for await (const piece of zip.outputStream as unknown as AsyncIterable<Buffer>) pieces.push(piece)
  return new Blob([Buffer.concat(pieces)])
}
