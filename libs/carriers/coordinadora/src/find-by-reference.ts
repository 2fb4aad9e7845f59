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
 * The oldest living guide of the reference. "None" is said by an empty list alone: whoever hears it makes another guide.
 * @throws DomainError carrier.unavailable when it is no list
 */
export function readFound(answer: unknown, reference: string): CreatedWaybill | undefined {
  const { guias } = fields(answer)
  if (!Array.isArray(guias)) throw malformed('guias')
  const living = guias.map(fields).find((guide) => isOf(guide, reference) && guide['anulada'] !== true)
  return living && readGuide(living)
}

/** A guide that says another reference is not ours, whatever was asked for. */
function isOf(guide: Fields, reference: string): boolean {
  const said = text(guide['referencia'])
  return said === '' || said.toLowerCase() === reference.toLowerCase()
}
