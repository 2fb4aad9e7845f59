import { chunks } from '../../shared/usecases/chunks.ts'
import type { PrivacyParts } from './ports.ts'

export const FORGET_BODIES = 'integration.forget-bodies'
export interface ForgetBodies {
  readonly ids: readonly string[]
}
const AT_ONCE = 200

/** Schedules that the archive deletes these bodies, for a privacy request. In the ambient transaction. */
export async function forgetArchived(
  { scheduleEffect }: PrivacyParts,
  { ids, requestId }: { ids: readonly string[]; requestId: string },
): Promise<void> {
  let part = 0
  for (const some of chunks(ids, AT_ONCE))
    await scheduleEffect(FORGET_BODIES, `${requestId}/${++part}`, { ids: some } satisfies ForgetBodies)
}
