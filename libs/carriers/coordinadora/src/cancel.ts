import { fields } from '@litper/kernel'
import { malformed } from './faults.ts'
import type { RestCall } from './proxy.ts'

/** A second cancellation gets the same answer as the first, so it is safe to repeat after a lost answer. */
export const cancelRequest = (number: string): RestCall => ({
  method: 'DELETE',
  path: `/guias/${encodeURIComponent(number)}`,
})

/** @throws DomainError carrier.unavailable when the answer does not say that the guide is cancelled */
export function readCancelled(answer: unknown): void {
  if (fields(answer)['anulada'] !== true) throw malformed('anulada')
}
