import { RETENTION_DAYS } from '@litper/kernel'
import type { KeptErasure, PrivacyParts } from './ports.ts'

export const KEEP_ERASURE = 'integration.keep-erasure'
export const DROP_ERASURE = 'integration.drop-erasure'
const DAY_MS = 86_400_000

/**
 * Schedules that an erasure is kept outside of the database, so that a restore can erase again, and dropped when no backup is left from before
 * it. In the ambient transaction.
 */
export async function keepErasure(
  { scheduleEffect }: Pick<PrivacyParts, 'scheduleEffect'>,
  erasure: KeptErasure,
  round: number,
): Promise<void> {
  await scheduleEffect(KEEP_ERASURE, `${erasure.id}/${round}`, erasure)
  const dropAt = new Date(Date.parse(erasure.until) + RETENTION_DAYS.backups * DAY_MS)
  await scheduleEffect(DROP_ERASURE, erasure.id, { id: erasure.id }, dropAt)
}
