import { describe, expect, it } from 'vitest'
import { labelRequest, readLabel } from './label.ts'

describe('a label', () => {
  it('is asked for by its number', () => {
    const body = { tipo_etiqueta: 1015, guias: ['07000000001'] }
    expect(labelRequest('07000000001')).toEqual({ method: 'POST', path: '/etiquetas/imprimir', body })
  })

  it('is the bytes of a PDF', () => {
    const etiqueta = Buffer.from('%PDF-1.4 label').toString('base64')
    expect(Buffer.from(readLabel({ etiqueta, formato: 'pdf' })).toString()).toBe('%PDF-1.4 label')
  })

  it.each([{}, null, { etiqueta: '' }, { etiqueta: 'PGh0bWw+' }, { etiqueta: 7 }])('is no label: %j', (answer) => {
    expect(() => readLabel(answer)).toThrow(expect.objectContaining({ kind: 'unavailable' }))
  })
})
