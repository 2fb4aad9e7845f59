import type { CreatedWaybill } from '@litper/ports'
import { created, type Guide } from './create.ts'

export const findPath = (reference: string): string => `/guias?referencia=${encodeURIComponent(reference)}`

/** The oldest living guide of the reference. */
export function readFound(answer: unknown): CreatedWaybill | undefined {
  const living = ((answer as { guias?: Guide[] }).guias ?? []).find((guide) => guide.anulada !== true)
  return living && created(living)
}
