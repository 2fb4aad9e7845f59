import type { CarrierEvent } from '@litper/ports'
import { meaning } from './codes.ts'
import { instant } from './create.ts'
import type { InterSettings } from './settings.ts'

export const POLL_PATH = '/ApiVentaCredito/api/ClientesCredito/ConsultarEstadosGuiasCliente'
export const pollRequest = (settings: InterSettings, numbers: readonly string[]) => ({
  idCliente: Number(settings.idCliente),
  numeroGuias: [...numbers],
})

interface Step {
  readonly IdEstado: number
  readonly Descripcion?: string
  readonly Fecha?: string
  readonly IdMotivo?: number | null
  readonly DescripcionMotivo?: string | null
  readonly Ciudad?: string
}

/** One code for a state with its motive, the same from push and poll, so that the history keeps it once. */
export const codeOf = (state: number, motive: number): string => (motive > 0 ? `${state}:${motive}` : String(state))

export function readPoll(answer: unknown): CarrierEvent[] {
  const guides = Array.isArray(answer) ? (answer as { NumeroGuia: string | number; Estados?: Step[] }[]) : []
  return guides.flatMap((guide) =>
    (guide.Estados ?? []).flatMap((step) => {
      const at = instant(step.Fecha)
      const motive = step.IdMotivo ?? 0
      if (at === undefined) return []
      return [
        {
          number: String(guide.NumeroGuia),
          at,
          code: codeOf(step.IdEstado, motive),
          description: step.DescripcionMotivo || step.Descripcion || '',
          city: step.Ciudad || undefined,
          ...meaning(step.IdEstado, motive),
        },
      ]
    }),
  )
}
