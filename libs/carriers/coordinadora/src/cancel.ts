import { fields } from '@litper/kernel'
import { malformed } from './faults.ts'
import type { RestCall } from './proxy.ts'

/** Cancelling a cancelled guide is answered as the first time, so it may be asked again after a lost answer. */
export const cancelRequest = (number: string): RestCall => ({
  method: 'DELETE',
  path: `/guias/${encodeURIComponent(number)}`,
})

/** @throws DomainError carrier.unavailable unless the guide is said to be cancelled */
export function readCancelled(answer: unknown): void {
  if (fields(answer)['anulada'] !== true) throw malformed('anulada')
}
