import { fields } from '@litper/kernel'
import { carrierText as text } from '@litper/ports'
import { malformed } from './faults.ts'
import type { Call } from './proxy.ts'
import type { InterSettings } from './settings.ts'

const PRE_CANCELLED = 34
const CANCELLED = 15

/** A second cancellation gets the same answer as the first, so it is safe to repeat after a lost answer. */
export const cancelRequest = ({ idCliente }: InterSettings, number: string): Call => ({
  method: 'POST',
  path: '/ApiVentaCredito/api/Admision/AnularPreenvio',
  body: { idCliente, numeroPreenvio: number },
})

/** @throws DomainError carrier.unavailable when the answer does not say that it is cancelled */
export function readCancelled(answer: unknown): void {
  const state = Number(text(fields(answer)['estado']))
  if (state !== PRE_CANCELLED && state !== CANCELLED) throw malformed('estado')
}
