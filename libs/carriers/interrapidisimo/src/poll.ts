import { type Fields, fields, list } from '@litper/kernel'
import type { CarrierEvent } from '@litper/ports'
import { carrierText as text } from '@litper/ports'
import { codeOf, meaningOf } from './codes.ts'
import { malformed } from './faults.ts'
import type { Call } from './proxy.ts'
import type { InterSettings } from './settings.ts'
import { instant } from './times.ts'
import { waybillNumber } from './units.ts'

export const pollRequest = ({ idCliente }: InterSettings, numbers: readonly string[]): Call => ({
  method: 'POST',
  path: '/ApiVentaCredito/api/ClientesCredito/ConsultarEstadosGuiasCliente',
  body: { idCliente, numeroGuias: [...numbers] },
})

/**
 * All movements of all waybills that the carrier knows, without those that have no time or no state.
 * @throws DomainError carrier.unavailable when the answer is not a list
 */
export function readPoll(answer: unknown): CarrierEvent[] {
  if (!Array.isArray(answer)) throw malformed('list')
  return answer.map(fields).flatMap((guide) => {
    const number = waybillNumber(guide['NumeroGuia'])
    return number ? list(guide['Estados']).flatMap((step) => eventOf(number, fields(step))) : []
  })
}

function eventOf(number: string, step: Fields): CarrierEvent[] {
  const at = instant(text(step['Fecha']))
  const state = Number(/^\d{1,4}$/.exec(text(step['IdEstado']))?.[0] ?? Number.NaN)
  if (!at || Number.isNaN(state)) return []
  const motive = Number(/^\d{1,4}$/.exec(text(step['IdMotivo']))?.[0] ?? 0)
  const city = townName(step['Ciudad'])
  return [
    {
      number,
      at,
      code: codeOf(state, motive),
      description: text(step['DescripcionMotivo']) || text(step['Descripcion']),
      ...meaningOf(state, motive),
      ...(city ? { city } : {}),
    },
  ]
}

/** Shown to people, so a bare code is not used. */
function townName(value: unknown): string {
  const name = text(value)
  return /^\d*$/.test(name) ? '' : name
}
