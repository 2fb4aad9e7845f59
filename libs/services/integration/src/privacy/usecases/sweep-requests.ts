import { newId, RETENTION_DAYS } from '@litper/kernel'
import { eraseOnceMore } from './follow-answer.ts'
import { forgetArchived } from './forget-archived.ts'
import type { PrivacyParts } from './ports.ts'

/** Longer than any call or event of before the erasure is under way. */
const ONCE_MORE_AFTER_MS = 10 * 60_000
/** What was told to a person can be fetched for so long. */
const ANSWER_DAYS = RETENTION_DAYS.exports
const DAY_MS = 86_400_000
const OLD_AT_ONCE = 1000

/** Erases once more, drops answers and raw bodies that were there long enough. Returns how many requests are late. */
export async function sweepRequests(parts: PrivacyParts): Promise<number> {
  const { database, log, people, raw, clock } = parts
  const now = clock.now().getTime()
  const erased = await database.transaction(() => log.erasedBefore(new Date(now - ONCE_MORE_AFTER_MS)))
  for (const id of erased) await database.transaction(() => eraseOnceMore(parts, id))
  return database.transaction(async () => {
    const old = await raw.redactBefore(new Date(now - RETENTION_DAYS.rawBodies * DAY_MS), OLD_AT_ONCE)
    await forgetArchived(parts, { ids: old.archived, requestId: newId() })
    await people.dropAnswers(new Date(now - ANSWER_DAYS * DAY_MS))
    return log.countLate(clock.now())
  })
}
