import { DomainError } from '@litper/kernel'

/** 10×15 cm. */
export const labelRequest = (number: string) => ({ tipo_etiqueta: 1015, guias: [number] })

export function readLabel(answer: unknown): Uint8Array {
  const { etiqueta } = answer as { etiqueta?: unknown }
  const bytes = typeof etiqueta === 'string' ? Buffer.from(etiqueta, 'base64') : Buffer.alloc(0)
  if (bytes.subarray(0, 4).toString() !== '%PDF')
    throw new DomainError('carrier.unavailable', 'unavailable', { carrier: 'coordinadora', what: 'label' })
  return bytes
}
