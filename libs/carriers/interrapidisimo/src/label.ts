import { malformed } from './faults.ts'
import type { Call } from './proxy.ts'

export const labelRequest = (number: string): Call => ({
  method: 'GET',
  path: `/ApiVentaCredito/api/Admision/ObtenerBase64PdfPreGuia/${encodeURIComponent(number)}`,
})

/** A JSON text of base64, 10×15 cm. @throws DomainError carrier.unavailable when it is not a PDF */
export function readLabel(answer: unknown): Uint8Array {
  const bytes = typeof answer === 'string' ? Buffer.from(answer, 'base64') : Buffer.alloc(0)
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw malformed('label')
  return bytes
}
