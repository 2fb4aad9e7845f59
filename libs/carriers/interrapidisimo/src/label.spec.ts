import { describe, expect, it } from 'vitest'
import { labelRequest, readLabel } from './label.ts'

describe('a label', () => {
  it('is asked for by its number, with any characters in it', () => {
    const path = '/ApiVentaCredito/api/Admision/ObtenerBase64PdfPreGuia/'
    expect(labelRequest('240000000001')).toEqual({ method: 'GET', path: `${path}240000000001` })
    expect(labelRequest('../1').path).toBe(`${path}..%2F1`)
  })

  it('is the bytes of a PDF', () => {
    expect(Buffer.from(readLabel(Buffer.from('%PDF-1.4 x').toString('base64'))).toString()).toBe('%PDF-1.4 x')
  })

  it.each([{}, null, '', 'PGh0bWw+', 7])('is no label: %j', (answer) => {
    expect(() => readLabel(answer)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
  })
})
