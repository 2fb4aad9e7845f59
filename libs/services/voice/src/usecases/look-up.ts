import { NotYet } from '@litper/ports'
import { accountOf, providerOf } from './account-of.ts'
import type { Try, VoiceParts } from './ports.ts'
import { recordNews } from './record-news.ts'

export const LOOK_UP = 'voice.look-up'
/** A call that is under way is asked for so often: a callback may be lost, and its line is one of few. */
export const LOOK_EVERY_MS = 15_000
/** A price comes some time after the end, or never. */
const PRICE_EVERY_MS = 60_000
const PRICE_WAIT_MS = 30 * 60_000

/**
 * Asks what became of a try until it is over and its price is known. `within`: a transaction. @throws NotYet; DomainError of the provider
 */
export async function lookUp(
  parts: VoiceParts,
  tryId: string,
  within: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<void> {
  const [before, account] = await within(async () => [await parts.tries.find(tryId), await accountOf(parts)] as const)
  if (!before || isComplete(before)) return
  let after: Try | undefined = before
  if (before.providerCallId) {
    const news = await providerOf(parts, account).look(account.settings, before.providerCallId)
    // a provider that knows nothing of it holds no line for it
    const told = news ?? { providerCallId: before.providerCallId, progress: 'failed' as const }
    after = await within(async () => {
      await recordNews(parts, tryId, told)
      return parts.tries.find(tryId)
    })
  }
  const now = parts.clock.now()
  if (!after || isComplete(after) || (after.endedAt && now.getTime() - after.endedAt.getTime() > PRICE_WAIT_MS)) return
  const wait = after.state === 'ended' ? PRICE_EVERY_MS : LOOK_EVERY_MS
  throw new NotYet(
    new Date(now.getTime() + wait),
    after.state === 'ended' ? 'its price is not known' : 'it is under way',
  )
}

/** What was never placed has no price. */
const isComplete = ({ state, cost, providerCallId }: Try): boolean =>
  state === 'ended' && (cost !== undefined || providerCallId === undefined)
