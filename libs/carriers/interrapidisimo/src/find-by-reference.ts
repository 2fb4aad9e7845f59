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
 * The oldest active waybill with the reference. Only an empty list means that there is none, because the caller then creates one.
 * @throws DomainError carrier.unavailable when the answer is not a list
 */
export function readFound(answer: unknown, reference: string): CreatedWaybill | undefined {
  if (!Array.isArray(answer)) throw malformed('list')
  const living = answer.map(fields).find((one) => isOf(one, reference) && one['anulado'] !== true)
  return living && readCreated(living)
}

/** A waybill with another reference is not ours, although it was in the answer. */
function isOf(one: Fields, reference: string): boolean {
  const said = text(one['referencia'])
  return said === '' || said.toLowerCase() === reference.toLowerCase()
}
