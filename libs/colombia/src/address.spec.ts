import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseAddress } from './address.ts'

const EXAMPLES: [string, string][] = [
  ['Calle 10 # 43E-31 Apto 502', 'CL 10 # 43 E - 31, APTO 502'],
  ['cra15#93-60', 'KR 15 # 93 - 60'],
  ['Carrera 7 No. 71-21 Torre B', 'KR 7 # 71 - 21, TORRE B'],
  ['Cra 96 # 70 A - 94', 'KR 96 # 70 A - 94'],
  ['Av Centenario # 2 – 50', 'AV CENTENARIO # 2 - 50'],
  ['Diagonal 25 bis A # 10-20 sur', 'DG 25 BIS A # 10 - 20, SUR'],
  ['Avenida Carrera 30 # 45-03', 'AK 30 # 45 - 3'.replace('- 3', '- 03')],
  ['Mz 5 casa 12 barrio La Esperanza', 'MZ 5 CS 12, BARRIO LA ESPERANZA'],
  ['Cl 15 N 12 - 86', 'CL 15 # 12 - 86'],
  ['Carrera 4 con Calle 7 Esquina', 'KR 4 # 7, ESQUINA'],
  ['Calle 5 sur # 38-25 apto 301', 'CL 5 SUR # 38 - 25, APTO 301'],
]
it.each(EXAMPLES)('reads %s', (text, normalized) => {
  const parsed = parseAddress(text)
  expect(parsed.normalized).toBe(normalized)
  expect(parsed.missing).toEqual([])
})
it.each([
  ['Barrio El Centro', 'via'],
  ['casa azul', 'via'],
  ['Calle 10', 'plate'],
  ['vereda', 'landmark'],
])('knows what %s lacks', (text, missing) => {
  expect(parseAddress(text).missing).toEqual([missing])
})

const number = fc.integer({ min: 1, max: 199 })
const letter = fc.constantFrom('', ' A', ' B', ' C')
it('reads back what it writes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('CL', 'KR', 'DG', 'TV', 'AK', 'AC'),
      number,
      letter,
      fc.constantFrom('', ' SUR', ' NORTE'),
      number,
      letter,
      fc.integer({ min: 1, max: 99 }),
      (type, n, l, q, m, k, metres) => {
        const written = `${type} ${n}${l}${q} # ${m}${k} - ${metres}`
        const once = parseAddress(written)
        expect(once.normalized).toBe(written)
        expect(parseAddress(once.normalized)).toEqual(once)
      },
    ),
  )
})
it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void parseAddress(text)))
})

const shared = `${process.env['LITPER_SHARED'] ?? '../shared'}/data/addresses_co.csv`
it.skipIf(!existsSync(shared))(
  'reads addresses as shops write them (needs the shared data), and prints the share',
  () => {
    const lines = readFileSync(shared, 'utf8').trim().split(/\r?\n/).slice(1)
    const parsed = lines.map((line) => parseAddress(line.replace(/^("[^"]*"|[^,]*),/, '').replace(/^"|"$/g, '')))
    const whole = parsed.filter((one) => one.missing.length === 0).length
    console.log(`addresses fully parsed: ${whole} of ${lines.length} (${((100 * whole) / lines.length).toFixed(1)} %)`)
    expect(whole / lines.length).toBeGreaterThan(0.9)
  },
)
