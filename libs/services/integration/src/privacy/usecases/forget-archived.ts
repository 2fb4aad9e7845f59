import { chunks } from '../../shared/usecases/chunks.ts'

export const FORGET_BODIES = 'integration.forget-bodies'
export interface ForgetBodies {
  readonly ids: readonly string[]
}
/** Orders an effect, in the ambient transaction: it acts once that is committed, and again until it holds. */
export type ScheduleEffect = (kind: string, key: string, payload: unknown) => Promise<boolean>

const AT_ONCE = 200

/** Orders that the archive forgets these bodies, for a privacy request. In the ambient transaction. */
export async function forgetArchived(order: ScheduleEffect, ids: readonly string[], requestId: string): Promise<void> {
  let part = 0
  for (const some of chunks(ids, AT_ONCE))
    await order(FORGET_BODIES, `${requestId}/${++part}`, { ids: some } satisfies ForgetBodies)
}
