import { type Fields, fields } from '@litper/kernel'
import type { CreatedWaybill } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { readGuide } from './create.ts'
import { malformed } from './faults.ts'
import type { RestCall } from './proxy.ts'

export const findRequest = (reference: string): RestCall => ({
  method: 'GET',
  path: `/guias?referencia=${encodeURIComponent(reference)}`,
})

/**
 * The oldest active guide with the reference. Only an empty list means that there is none, because the caller then creates a guide.
 * @throws DomainError carrier.unavailable when the answer is not a list
 */
export function readFound(answer: unknown, reference: string): CreatedWaybill | undefined {
  const { guias } = fields(answer)
  if (!Array.isArray(guias)) throw malformed('guias')
  const living = guias.map(fields).find((guide) => isOf(guide, reference) && guide['anulada'] !== true)
  return living && readGuide(living)
}

/** A guide with another reference is not ours, although it was in the answer. */
function isOf(guide: Fields, reference: string): boolean {
  const said = text(guide['referencia'])
  return said === '' || said.toLowerCase() === reference.toLowerCase()
}
