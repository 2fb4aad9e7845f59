import { SendError } from '@litper/ports'
import { LOST } from '../domain/message.ts'
import type { Message, NotificationParts } from './ports.ts'
import { contentFor, lockMessage, type Sent, wayTo } from './send-message.ts'

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

export type Wait = { readonly waitUntil: Date } | { readonly retry: true }

/** Waits for a status of an attempt whose answer was lost, from the first time that it is asked for; then the message is sent again. */
export async function waitForNews(parts: NotificationParts, messageId: string): Promise<Wait> {
  const message = await lockMessage(parts, messageId)
  const now = parts.clock.now()
  if (message.status !== 'queued') return { waitUntil: now } // it came a moment ago
  if (!message.error?.startsWith(LOST)) {
    await parts.messages.update(messageId, { error: `${LOST}${now.toISOString()}` })
    return { waitUntil: new Date(now.getTime() + 500) }
  }
  const until = Date.parse(message.error.slice(LOST.length)) + parts.unknownWaitMs
  if (now.getTime() < until) return { waitUntil: new Date(Math.min(until, now.getTime() + 2000)) }
  await parts.messages.update(messageId, { error: '' })
  return { retry: true }
}
