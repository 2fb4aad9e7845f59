import { CLOSED, type DeskChange } from '../domain/desk.ts'
import { ARCHIVE_CONVERSATION } from './archive.ts'
import { askSatisfaction } from './ask-satisfaction.ts'
import type { ChatParts, Conversation } from './ports.ts'
import { rulesInForce } from './rules.ts'
import type { Resolver } from './satisfaction-ports.ts'

const HOUR_MS = 3_600_000
/** Of one run; the next one goes on. */
const MOST = 200

/** Ids of conversations that the bot resolved: it spoke last, and the customer has been quiet for as long as the tenant says. */
export async function findQuiet(parts: ChatParts): Promise<readonly string[]> {
  const { closeQuietAfterHours: hours } = (await rulesInForce(parts)).rules
  return hours === null ? [] : parts.store.quietSince(new Date(parts.clock.now().getTime() - hours * HOUR_MS), MOST)
}

/** Closes one of them, unless somebody has spoken meanwhile. In a transaction of its own. */
export async function closeQuiet(parts: ChatParts, id: string): Promise<void> {
  const conversation = await parts.store.lock(id)
  const { closeQuietAfterHours: hours } = (await rulesInForce(parts)).rules
  if (conversation?.state !== 'bot' || conversation.lastBy !== 'bot' || hours === null) return
  if (parts.clock.now().getTime() - conversation.lastAt.getTime() < hours * HOUR_MS) return
  await finish(parts, conversation, CLOSED, 'bot')
}

/** The messages of a closed conversation go to the archive; its customer is asked how it went. */
export async function finish(
  parts: ChatParts,
  conversation: Conversation,
  change: DeskChange,
  by: Resolver,
): Promise<void> {
  const { id } = conversation
  await parts.store.change(id, change)
  await askSatisfaction(parts, conversation, by)
  await parts.scheduleEffect(ARCHIVE_CONVERSATION, id, { conversationId: id })
}
