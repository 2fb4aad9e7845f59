import { SendError } from '@litper/ports'
import type { Message, NotificationParts } from './ports.ts'
import { contentFor, type Sent, wayTo } from './send-message.ts'

/**
 * What the provider itself knows of an attempt whose answer was lost; undefined when it knows of none, or cannot be asked.
 * @throws SendError when it is to be asked again later
 */
export async function findSent(parts: NotificationParts, message: Message): Promise<Sent | undefined> {
  const { account, provider } = await wayTo(parts, message)
  if (!provider.findSent) return undefined
  const content = contentFor(message.words, provider.reaches, false)
  const asked = { id: message.id, to: message.recipient, content }
  const found = await provider.findSent(account.settings, asked, message.plannedFor).catch((error) => {
    if (error instanceof SendError && CANNOT_TELL.includes(error.failure)) return undefined
    throw error
  })
  return found && { provider: account.provider, providerMessageId: found.providerId }
}
const CANNOT_TELL: readonly SendError['failure'][] = ['permanent', 'unreachable', 'needs_template']
