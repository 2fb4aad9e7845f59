import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelPdf } from './label.ts'
import type { Waybill } from './waybill.ts'

const party = {
  name: 'José Ñáñez (hijo)',
  phone: '3001234567',
  address: 'Cra 15 # 93-60 \\ Apto 301',
  city: '11001000',
}
const waybill = (number: string) =>
  ({
    number,
    reference: '1',
    sender: party,
    recipient: party,
    contents: 'Camiseta',
    weightKg: 1,
    service: 'RCE',
    collect: 129_900,
  }) as Waybill

/** Code 128 of ISO/IEC 15417: the widths of the symbols 0 to 106. */
const SYMBOLS = (
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 ' +
  '123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 ' +
  '232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 ' +
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 ' +
  '111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 ' +
  '111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 ' +
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112'
).split(' ')
const STOP = 106
const SETS: Readonly<Record<number, 'A' | 'B' | 'C'>> = { 99: 'C', 100: 'B', 101: 'A', 103: 'A', 104: 'B', 105: 'C' }

/** Reads module widths as a scanner does: start, symbols, check symbol, stop. */
function decode(widths: readonly number[]): string | undefined {
  const codes = (widths.slice(0, -7).join('').match(/.{6}/g) ?? []).map((symbol) => SYMBOLS.indexOf(symbol))
  const check = codes.pop()
  const sum = codes.reduce((total, code, index) => total + code * Math.max(1, index), 0)
  if (check !== sum % 103 || widths.slice(-7).join('') !== SYMBOLS[STOP] || codes.includes(-1)) return undefined
  let set: 'A' | 'B' | 'C' | undefined
  let text = ''
  for (const code of codes) {
    const next = SETS[code]
    if (next && !(set === 'C' && code === 99)) set = next
    else text += set === 'C' ? String(code).padStart(2, '0') : String.fromCharCode(code + 32)
  }
  return text
}

/** Module widths of the bars of the page, as a scanner measures them. */
function scan(pdf: string): number[] {
  const bars = [...pdf.matchAll(/^([\d.]+) [\d.]+ ([\d.]+) [\d.]+ re f$/gm)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ])
  const edges = bars.flatMap(([x = 0, width = 0]) => [x, x + width])
  const gaps = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))
  const unit = Math.min(...gaps)
  return gaps.map((gap) => Math.round(gap / unit))
}

describe('a label', () => {
  it('has bars that a scanner reads as the number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[0-9]{11,12}$/), async (number) => {
        const pdf = (await labelPdf([waybill(number)], 'COORDINADORA')).toString('latin1')
        expect(decode(scan(pdf))).toBe(number)
        expect(pdf).toContain(`(${number}) Tj`)
      }),
      { numRuns: 30 },
    )
  })

  it('is 10 by 15 cm, a page per waybill, with correct offsets', async () => {
    const pdf = (await labelPdf([waybill('07000000001'), waybill('07000000002')], 'COORDINADORA')).toString('latin1')
    expect(pdf.match(/MediaBox \[0 0 283\.465 425\.197\]/g)).toHaveLength(2)
    expect(pdf).toContain('PARA: José Ñáñez \\(hijo\\)')
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1])
    expect(pdf.slice(start, start + 4)).toBe('xref')
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
    offsets.forEach((offset, index) => {
      expect(pdf.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true)
    })
    for (const [, length, stream] of pdf.matchAll(/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)) {
      expect(stream?.length).toBe(Number(length))
    }
  })

  it('is made in less than 10 ms', async () => {
    await labelPdf([waybill('07000000001')], 'A')
    const start = performance.now()
    for (let index = 0; index < 50; index += 1) await labelPdf([waybill(`0700000${1000 + index}`)], 'A')
    expect((performance.now() - start) / 50).toBeLessThan(10)
  })
})
