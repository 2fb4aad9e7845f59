import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LACKING, WHOLE } from './examples.testing.ts'
import { parseAddress } from './parse.ts'
import type { Missing } from './types.ts'

it.each(WHOLE)('reads %s', (written, normalized) => {
  expect(parseAddress(written)).toMatchObject({ normalized, missing: [] })
})
it.each(LACKING)('knows what "%s" lacks', (written, missing) => {
  expect(parseAddress(written).missing).toEqual([missing])
})
it('keeps each part apart', () => {
  expect(parseAddress('Cll. 45B bis # 23-67 sur, Edificio Mirador piso 2 of 201, frente al parque')).toEqual({
    kind: 'urban',
    via: { type: 'CL', number: '45', letters: 'B', bis: 'BIS', quadrant: 'SUR' },
    cross: { number: '23' },
    metres: '67',
    complement: { building: 'MIRADOR', floor: '2', office: '201', other: ['FRENTE AL PARQUE'] },
    normalized: 'CL 45 B BIS SUR # 23 - 67, EDIFICIO MIRADOR, PISO 2, OFICINA 201, FRENTE AL PARQUE',
    confidence: 1,
    missing: [],
  })
})
it.each([
  ['Av Centenario # 2 – 50 Armenia (Quindío)', 'Armenia', 'AV CENTENARIO # 2 - 50', 'ARMENIA, QUINDIO'],
  ['Cra. 55 ## 99 51, Barranquilla', 'Barranquilla', 'KR 55 # 99 - 51', 'BARRANQUILLA'],
  ['Cra 14 # 83 - 347 La Villa Pereira', 'Pereira', 'KR 14 # 83 - 347, LA VILLA', 'PEREIRA'],
])('takes the municipality off the end of %s', (written, city, normalized, place) => {
  expect(parseAddress(written, { city })).toMatchObject({ normalized, place })
})
it('says that the municipality is unknown only when asked to look', () => {
  expect(parseAddress('Calle 10 # 4-5', {}).missing).toEqual(['municipality'])
  expect(parseAddress('Calle 10 # 4-5').missing).toEqual([])
})

const number = fc.integer({ min: 1, max: 199 })
const letter = fc.constantFrom('', ' A', ' B', ' N', ' L', ' BIS', ' C BIS', ' C BIS D')
const street = fc
  .tuple(
    fc.constantFrom('CL', 'KR', 'DG', 'TV', 'AV', 'AK', 'AC', 'CIR', 'AUT'),
    number,
    letter,
    fc.constantFrom('', ' SUR', ' NORTE', ' ESTE', ' OESTE'),
    number,
    letter,
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom('', ', BARRIO LA FLORA', ', TORRE 3, APTO 502', ', CASA 4', ', LOCAL 1-19', ', FRENTE AL PARQUE'),
  )
  .map(([type, n, l, q, m, k, metres, rest]) => `${type} ${n}${l}${q} # ${m}${k} - ${metres}${rest}`)
it('reads back what it writes', () => {
  fc.assert(
    fc.property(street, (written) => {
      expect(parseAddress(written)).toMatchObject({ normalized: written, missing: [], confidence: 1 })
    }),
  )
})

const WORDS = (
  'calle cl cra carrera av avenida autopista diag norte sur este bis a b n l y x con entre esquina # - , . / ( ) no n° 10 43 ' +
  '7 05 2.5 1200 35a 8an 93-60 #12-34 15#93-60 barrio br apto torre bloque int casa cs mz manzana lote local of piso cc mall ' +
  'conjunto urb edificio vereda finca km + mas mts via la flores de armenia frente c k ac 1ra · ª ñ é ; local.'
).split(' ')
const salad = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }), fc.constantFrom(' ', ''))
  .map(([words, gap]) => words.join(gap))
it('is idempotent on anything, and never throws', () => {
  const anything = fc.oneof({ weight: 3, arbitrary: salad }, fc.string({ unit: 'binary', maxLength: 400 }))
  fc.assert(
    fc.property(anything, (text) => {
      const once = parseAddress(text)
      expect(parseAddress(once.normalized)).toEqual(once)
      expect(once.confidence).toBeGreaterThanOrEqual(0)
      expect(once.confidence).toBeLessThanOrEqual(1)
    }),
    { numRuns: 1000 },
  )
})

const shared = `${process.env.LITPER_SHARED ?? '../shared'}/data/addresses_co.csv`
const WHY: Partial<Record<Missing, string>> = {
  plate: 'a crossing or a street without a door',
  via: 'no way that is known by its kind',
  landmark: 'a road without a sign to know it by',
  neighbourhood: 'a block without its quarter',
}
/** The numbers in a text, each once, without leading zeros: what a courier looks for. */
const numbers = (text: string): string[] =>
  [...new Set((text.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, '')))].sort()
it.skipIf(!existsSync(shared))(
  'reads addresses as shops write them (needs the shared data): loses no number, prints the share and lists the rest',
  () => {
    const lines = readFileSync(shared, 'utf8').trim().split(/\r?\n/).slice(1)
    const read = lines.map((line) => {
      const [, quoted, bare, rest] = /^(?:"([^"]*)"|([^,]*)),(.*)$/.exec(line)!
      const text = rest!.replace(/^"|"$/g, '')
      return { text, parsed: parseAddress(text, { city: quoted ?? bare }) }
    })
    const wrong = read.filter(
      ({ text, parsed }) => numbers(text).join() !== numbers(`${parsed.normalized} ${parsed.place ?? ''}`).join(),
    )
    // The door decides where a corner is named beside it: "Cra 7 A" is dropped from the one, nothing from any other.
    const corner = 'Calle 17 con Cra 7 A Esquina 6 - 60'
    expect(wrong.map(({ text, parsed }) => [text, parsed.normalized])).toEqual([[corner, 'CL 17 # 6 - 60']])
    const rest = read.filter(({ parsed }) => parsed.missing.some((lack) => lack !== 'unit'))
    const whole = read.length - rest.length
    const listed = rest.map(({ text, parsed }) => `  ${text}: ${WHY[parsed.missing[0]!]}`)
    console.log(
      `addresses fully parsed: ${whole} of ${read.length} (${((100 * whole) / read.length).toFixed(1)} %), to be asked for:\n${listed.join('\n')}`,
    )
    expect(whole / read.length).toBeGreaterThan(0.94)
  },
)
