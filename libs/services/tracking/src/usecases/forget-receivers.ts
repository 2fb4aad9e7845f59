import type { Waybill } from '../domain/waybill.ts'
import type { TrackingParts } from './ports.ts'

export const FORGET_LABEL = 'tracking.forget-label'
export interface ForgetLabel {
  readonly key: string
}

/** Where a carrier's label lies once somebody asked for it. */
export const labelOf = ({ carrier, id }: Pick<Waybill, 'carrier' | 'id'>): string => `labels/${carrier}/${id}.pdf`

/** Of locked waybills: who receives goes from the rows, the carriers' words and pushes, and, after the commit, the labels. */
export async function forgetReceivers(
  parts: TrackingParts,
  waybills: readonly Waybill[],
  requestId: string,
): Promise<number> {
  if (waybills.length === 0) return 0
  await parts.waybills.forget(waybills)
  await parts.requests.forget(waybills.map(({ id }) => id))
  const pushes = await parts.pushes.forget(waybills.flatMap(({ number }) => number ?? []))
  for (const waybill of waybills) {
    const payload: ForgetLabel = { key: labelOf(waybill) }
    await parts.scheduleEffect(FORGET_LABEL, `${waybill.id}/${requestId}`, payload)
  }
  return waybills.filter(({ forgotten }) => !forgotten).length + pushes
}
