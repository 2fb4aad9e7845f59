import { type Fields, fields } from '@litper/kernel'
import type { CreatedWaybill } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { readCreated } from './create.ts'
import { malformed } from './faults.ts'
import type { Call } from './proxy.ts'
import type { InterSettings } from './settings.ts'

export const findRequest = ({ idCliente }: InterSettings, reference: string): Call => ({
  method: 'GET',
  path: `/ApiVentaCredito/api/Admision/ConsultarPreenviosPorReferencia/${idCliente}/${encodeURIComponent(reference)}`,
})

/**
 * The oldest living one of the reference. "None" is said by an empty list alone: whoever hears it makes another.
 * @throws DomainError carrier.unavailable when it is no list
 */
export function readFound(answer: unknown, reference: string): CreatedWaybill | undefined {
  if (!Array.isArray(answer)) throw malformed('list')
  const living = answer.map(fields).find((one) => isOf(one, reference) && one['anulado'] !== true)
  return living && readCreated(living)
}

/** One that says another reference is not ours, whatever was asked for. */
function isOf(one: Fields, reference: string): boolean {
  const said = text(one['referencia'])
  return said === '' || said.toLowerCase() === reference.toLowerCase()
}
