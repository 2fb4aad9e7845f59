import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCancelled } from './cancel.ts'
import { readGuide } from './create.ts'
import { readFound } from './find-by-reference.ts'
import { readLabel } from './label.ts'
import { readQuote } from './quote.ts'

const GUIDE = {
  codigo_remision: '07000000001',
  referencia: 'r',
  anulada: true,
  flete_total: 20296.5,
  dias_entrega: 3,
  tipo_trayecto: 'NACIONAL',
  fecha_estimada: '2026-11-25',
  etiqueta: 'JVBERi0=',
}
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom({ toString: 1 }, [null], -7, 7.5, 1e300, '7', '1e9', '2026-99-99'),
)
const spoilt = fc.tuple(fc.constantFrom(...Object.keys(GUIDE)), value).map(([key, v]) => ({ ...GUIDE, [key]: v }))
const found = fc.oneof(value, fc.array(fc.oneof(spoilt, value))).map((guias) => ({ guias }))
const answer = fc.oneof(fc.jsonValue(), spoilt, found)

const READERS: readonly [string, (answer: unknown) => unknown][] = [
  ['quote', readQuote],
  ['creation', readGuide],
  ['find', (one) => readFound(one, 'r')],
  ['label', readLabel],
  ['cancellation', readCancelled],
]

describe('a hostile 2xx', () => {
  it.each(READERS)('to a %s is read, or unknown: it throws nothing but a DomainError to retry', (_what, read) => {
    fc.assert(
      fc.property(answer, (one) => {
        try {
          read(one)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
          expect(error).toMatchObject({ code: 'carrier.unavailable', kind: 'unavailable' })
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(READERS)('to a %s is never an invented success', (_what, read) => {
    for (const one of [null, [null], {}, [], 'x', 7, { guias: 7 }, { guias: [null] }])
      expect(() => read(one)).toThrow(expect.objectContaining({ code: 'carrier.unavailable' }))
  })

  it('that is read names a number and canonical money', () => {
    fc.assert(
      fc.property(fc.double(), fc.nat(99_999), (flete_total, number) => {
        const guide = readGuide({ codigo_remision: 7_000_000_000 + number, flete_total })
        expect(guide.number).toMatch(/^\d{11}$/)
        if (guide.price) expect(guide.price.amount).toMatch(/^\d{1,13}(\.\d{1,2})?$/)
      }),
    )
  })
})
