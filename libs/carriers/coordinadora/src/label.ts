import { fields } from '@litper/kernel'
import { malformed } from './faults.ts'
import type { RestCall } from './proxy.ts'

/** 10×15 cm. */
const LABEL_TYPE = 1015

export const labelRequest = (number: string): RestCall => ({
  method: 'POST',
  path: '/etiquetas/imprimir',
  body: { tipo_etiqueta: LABEL_TYPE, guias: [number] },
})

/** @throws DomainError carrier.unavailable when it is not a PDF */
export function readLabel(answer: unknown): Uint8Array {
  const { etiqueta } = fields(answer)
  const bytes = typeof etiqueta === 'string' ? Buffer.from(etiqueta, 'base64') : Buffer.alloc(0)
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw malformed('etiqueta')
  return bytes
}
