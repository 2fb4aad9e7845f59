import { raw } from 'bwip-js/node'
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

/** The 103 symbol patterns of Code 128, learnt one by one from single characters of code set B. */
function patterns(): Map<string, string> {
  const learnt = new Map<string, string>()
  for (let code = 32; code < 127; code += 1) {
    const [symbol] = raw({ bcid: 'code128', text: String.fromCharCode(code, code) })
    const widths = symbol && 'sbs' in symbol ? symbol.sbs.join('') : ''
    const second = widths.slice(6, 12)
    if (!/\d/.test(String.fromCharCode(code))) learnt.set(second, String.fromCharCode(code))
  }
  return learnt
}

/** Module widths of the bars in the page, as a scanner's line would measure them. */
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
  it('carries bars that are the number in Code 128', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[0-9]{11,12}$/), async (number) => {
        const pdf = (await labelPdf([waybill(number)], 'COORDINADORA')).toString('latin1')
        const [symbol] = raw({ bcid: 'code128', text: number })
        expect(scan(pdf)).toEqual(symbol && 'sbs' in symbol ? symbol.sbs : [])
        expect(pdf).toContain(`(${number}) Tj`)
      }),
      { numRuns: 30 },
    )
    expect(patterns().size).toBeGreaterThan(80)
  })

  it('is 10 by 15 cm, a page per waybill, with offsets that hold', async () => {
    const pdf = (await labelPdf([waybill('07000000001'), waybill('07000000002')], 'COORDINADORA')).toString('latin1')
    expect(pdf.match(/MediaBox \[0 0 283\.465 425\.197\]/g)).toHaveLength(2)
    expect(pdf).toContain('PARA: José Ñáñez \\(hijo\\)')
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1])
    expect(pdf.slice(start, start + 4)).toBe('xref')
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset))
    offsets.forEach((offset, index) => {
      expect(pdf.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true)
    })
    for (const [, length, stream] of pdf.matchAll(/Length (\d+) >>\nstream\n([^]*?)\nendstream/g)) {
      expect(stream?.length).toBe(Number(length))
    }
  })

  it('is cheap', async () => {
    await labelPdf([waybill('07000000001')], 'A')
    const start = performance.now()
    for (let index = 0; index < 50; index += 1) await labelPdf([waybill(`0700000${1000 + index}`)], 'A')
    expect((performance.now() - start) / 50).toBeLessThan(10)
  })
})
