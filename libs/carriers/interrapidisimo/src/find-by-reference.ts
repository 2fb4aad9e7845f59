import type { CreatedWaybill } from '@litper/ports'
import { readCreated } from './create.ts'
import type { InterSettings } from './settings.ts'

export const findPath = (settings: InterSettings, reference: string): string =>
  `/ApiVentaCredito/api/Admision/ConsultarPreenviosPorReferencia/${settings.idCliente}/${encodeURIComponent(reference)}`

/** The oldest living one of the reference. */
export function readFound(answer: unknown): CreatedWaybill | undefined {
  const living = (Array.isArray(answer) ? (answer as { anulado?: boolean }[]) : []).find((one) => one.anulado !== true)
  return living && readCreated(living)
}
