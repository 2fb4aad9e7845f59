import { DomainError } from '@litper/kernel'

export const labelPath = (number: string): string =>
  `/ApiVentaCredito/api/Admision/ObtenerBase64PdfPreGuia/${encodeURIComponent(number)}`

/** A JSON string of base64. */
export function readLabel(answer: unknown): Uint8Array {
  const bytes = typeof answer === 'string' ? Buffer.from(answer, 'base64') : Buffer.alloc(0)
  if (bytes.subarray(0, 4).toString() !== '%PDF')
    throw new DomainError('carrier.unavailable', 'unavailable', { carrier: 'interrapidisimo', what: 'label' })
  return bytes
}
