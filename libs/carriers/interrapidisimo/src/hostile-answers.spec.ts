import { DomainError } from '@litper/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCancelled } from './cancel.ts'
import { readCreated } from './create.ts'
import { readFound } from './find-by-reference.ts'
import { readLabel } from './label.ts'
import { readQuote } from './quote.ts'
import { SPEC } from './testing.ts'

const CREATED = {
  numeroPreenvio: '240000000001',
  referencia: 'r',
  anulado: false,
  valorFlete: 15400,
  valorSobreFlete: 1299,
  valorServicioContraPago: 3897,
  fechaEstimadaEntrega: '2026-11-25T20:00:00',
  estado: 34,
}
const OFFER = { IdServicio: 3, NombreServicio: 'Mensajería', Precio: { Valor: 1 }, TiempoEntrega: '1' }
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom({ toString: 1 }, [null], -7, 7.5, 1e300, '7', '1e9', '2026-99-99'),
)
const spoiltOf = (whole: Record<string, unknown>) =>
  fc.tuple(fc.constantFrom(...Object.keys(whole)), value).map(([key, v]) => ({ ...whole, [key]: v }))
const one = fc.oneof(spoiltOf(CREATED), spoiltOf(OFFER), value)
const answer = fc.oneof(fc.jsonValue(), one, fc.array(one))

const READERS: readonly [string, (answer: unknown) => unknown][] = [
  ['quote', (told) => readQuote(told, SPEC)],
  ['creation', readCreated],
  ['find', (told) => readFound(told, 'r')],
  ['label', readLabel],
  ['cancellation', readCancelled],
]

describe('a hostile 2xx', () => {
  it.each(READERS)('to a %s is read, or unknown: it throws nothing but a DomainError', (what, read) => {
    fc.assert(
      fc.property(answer, (told) => {
        try {
          read(told)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
          const isNoOffer = what === 'quote' && (error as DomainError).code === 'carrier.refused'
          if (!isNoOffer) expect(error).toMatchObject({ code: 'carrier.unavailable', kind: 'unavailable' })
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(READERS)('to a %s is never an invented success', (_what, read) => {
    for (const told of [null, [null], {}, 'x', 7, { guias: 7 }, { numeroPreenvio: null }])
      expect(() => read(told)).toThrow(expect.objectContaining({ code: 'carrier.unavailable', kind: 'unavailable' }))
  })
})
