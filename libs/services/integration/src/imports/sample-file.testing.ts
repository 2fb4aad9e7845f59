/** What each verdict of a sample file must count. */
export interface Expected {
  readonly imported: number
  readonly duplicate: number
  readonly rejected: number
}
const CITIES = ['BOGOTÁ D.C.', 'MEDELLÍN', 'CÚCUTA', 'IBAGUÉ', 'ITAGÜÍ', 'CALI']
const STATES = ['ENTREGADO', 'EN TRÁNSITO', 'NOVEDAD', 'DEVOLUCION', 'GUIA_GENERADA', 'EN REPARTO']
const HEADER =
  'ID;FECHA;NÚMERO GUIA;ESTATUS;TRANSPORTADORA;CIUDAD DESTINO;NOVEDAD;VALOR FACTURADO;PRECIO FLETE;GANANCIA;NOMBRE CLIENTE;TELÉFONO;CATEGORÍAS;COLUMNA RARA'

/** Text in UTF-8 that a program took for Windows-1252. */
const broken = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

/**
 * An export as merchants have it, of so many lines: accents broken in every third line, columns that nobody knows, every twentieth
 * line a second time, every twenty-fifth of a carrier that cannot be known, every fortieth without a number, every fiftieth damaged
 * by a spreadsheet, every hundredth with a formula. `carriers`: how a number of each begins, and how long it is.
 */
export function sampleFile(
  lines: number,
  carriers: readonly { name: string; begins: string; digits: number }[],
): { text: string; expected: Expected } {
  const rows = [HEADER]
  const expected = { imported: 0, duplicate: 0, rejected: 0 }
  let before = ''
  for (let n = 1; n <= lines; n++) {
    if (n % 20 === 0) {
      rows.push(before)
      expected.duplicate++
      continue
    }
    const carrier = carriers[n % carriers.length]!
    const whole = carrier.begins + String(n).padStart(carrier.digits - carrier.begins.length, '0')
    const isUnknown = n % 25 === 1
    const wrong = n % 40 === 7 ? '' : n % 50 === 9 ? '2,4E+11' : undefined
    const number = wrong ?? (isUnknown ? `77${n}00` : whole)
    const formula = n % 100 === 13
    const isRejected = wrong !== undefined || isUnknown || formula
    const [city, state] = [CITIES[n % CITIES.length]!, STATES[n % STATES.length]!]
    const person = formula ? '=HYPERLINK("http://x")' : `Íngrid Peña ${n}`
    const words = [city, state === 'NOVEDAD' ? 'Dirección errada' : '', person].map((one) =>
      n % 3 === 0 ? broken(one) : one,
    )
    const named = isUnknown || n % 2 === 0 ? '' : carrier.name
    const row = [
      n,
      '22/11/2026',
      number,
      state,
      named,
      words[0],
      words[1],
      '$ 129.900',
      '12.500',
      '30.000',
      words[2],
      `300${String(1_000_000 + n)}`,
      'Hogar',
      'x',
    ].join(';')
    rows.push(row)
    expected[isRejected ? 'rejected' : 'imported']++
    if (!isRejected) before = row
  }
  return { text: `${rows.join('\r\n')}\r\n`, expected }
}
