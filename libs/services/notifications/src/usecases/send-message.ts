import { emit, MessageSent, MessageSettled } from '@litper/contracts'
import { DomainError, notFound } from '@litper/kernel'
import { type MessagingProvider, NotYet, type OutgoingMessage, SendError } from '@litper/ports'
import { forward, knownError, PURPOSES, pairBackoffSeconds, type Words } from '../domain/message.ts'
import type { Message, NotificationParts } from './ports.ts'

export interface Sent {
  readonly provider: string
  readonly providerMessageId?: string
}

/** Free words inside the 24-hour window, a template outside it; buttons where they may be pressed. */
export function contentFor(
  words: Words,
  reaches: MessagingProvider['reaches'],
  windowOpen: boolean,
): OutgoingMessage['content'] {
  if (reaches === 'email') return { kind: 'email', subject: words.subject ?? words.text.slice(0, 60), text: words.text }
  if (!windowOpen && words.template) return { kind: 'template', fallbackText: words.text, ...words.template }
  if (words.buttons && words.buttons.length > 0) return { kind: 'buttons', text: words.text, buttons: words.buttons }
  return { kind: 'text', text: words.text }
}

/** The preferred account that reaches the person as the message wants it. @throws DomainError message.no_channel */
export async function wayTo({ accounts, providers }: NotificationParts, message: Message) {
  const { provider: known, recipient: to } = message
  const byEmail = (known && providers.get(known)?.reaches === 'email') || !(to.phone || to.userId)
  for (const account of await accounts.list()) {
    const provider = providers.get(account.provider)
    if (!provider || (provider.reaches === 'email') !== byEmail) continue
    if (byEmail && !to.email) break
    return { account, provider }
  }
  throw new DomainError('message.no_channel', 'invalid')
}

/** Through whom a message went of which only a status is known: who would be taken for it. */
export async function providerOf(parts: NotificationParts, message: Message): Promise<string> {
  return message.provider ?? (await wayTo(parts, message)).provider.id
}

/** One attempt. @throws SendError, NotYet; DomainError message.no_channel when nobody can be reached this way */
export async function attemptSend(
  parts: NotificationParts,
  message: Message,
  windowUntil: Date | undefined,
  attempts: number,
): Promise<Sent> {
  const { account, provider } = await wayTo(parts, message)
  const now = parts.clock.now()
  const lawful = parts.lawfulAt(PURPOSES[message.purpose], now)
  if (lawful > now) throw new NotYet(lawful, 'outside the lawful hours') // planned in time, and then delayed out of them
  const send = (windowOpen: boolean) =>
    provider.send(account.settings, {
      id: message.id,
      trace: parts.traceparent?.(),
      to: message.recipient,
      content: contentFor(message.words, provider.reaches, windowOpen),
    })
  try {
    const open = windowUntil !== undefined && windowUntil > now
    const sent = await send(open).catch((error) => {
      if (error instanceof SendError && error.failure === 'needs_template' && open) return send(false)
      throw error
    })
    return { provider: account.provider, providerMessageId: sent.providerId }
  } catch (error) {
    throw error instanceof SendError ? asDelay(error, now, attempts) : error
  }
}

/** Not now, and nothing left: when to try again, by what the provider said. */
function asDelay(error: SendError, now: Date, attempts: number): Error {
  const seconds = { wait_pair: pairBackoffSeconds(attempts), wait_throughput: 1 + Math.random(), wait_day: 86_400 }[
    error.failure as string
  ]
  return seconds === undefined || error.uncertain
    ? error
    : new NotYet(new Date(now.getTime() + seconds * 1000), error.message)
}

export async function messageOf(parts: NotificationParts, id: string): Promise<Message> {
  const message = await parts.messages.find(id)
  if (!message) throw notFound('message.not_found')
  return message
}

/** Its state is decided on: a status that comes meanwhile waits. */
export async function lockMessage(parts: NotificationParts, id: string): Promise<Message> {
  const message = await parts.messages.lock(id)
  if (!message) throw notFound('message.not_found')
  return message
}

/** It left: kept and told. A status may have come before. */
export async function recordSent(parts: NotificationParts, id: string, sent: Sent): Promise<void> {
  const message = await parts.messages.lock(id)
  if (!message) return
  const at = message.sentAt ?? parts.clock.now()
  const status = message.status === 'queued' ? 'sent' : message.status
  await parts.messages.update(id, {
    status,
    provider: sent.provider,
    providerMessageId: message.providerMessageId ?? sent.providerMessageId,
    sentAt: at,
    error: knownError(message.error),
  })
  const { orderId, conversationId, purpose } = message
  await parts.publish([
    emit(MessageSent, {
      messageId: id,
      orderId,
      conversationId,
      purpose,
      provider: sent.provider,
      providerMessageId: sent.providerMessageId,
      at: at.toISOString(),
    }),
  ])
}

/** The provider's no. Where WhatsApp cannot reach and there is an address, the same words go by e-mail. */
export async function recordRefused(
  parts: NotificationParts,
  id: string,
  error: unknown,
  fallback: (message: Message) => Promise<void>,
): Promise<void> {
  const message = await lockMessage(parts, id)
  if (forward(message.status, 'failed') !== 'failed') return // it arrived after all
  const code = error instanceof SendError || error instanceof DomainError ? error.code : 'unknown'
  await parts.messages.update(id, { status: 'failed', error: code })
  const at = parts.clock.now().toISOString()
  if (message.status !== 'failed')
    await parts.publish([
      emit(MessageSettled, { messageId: id, orderId: message.orderId, status: 'failed', at, errorCode: code }),
    ])
  if (error instanceof SendError && error.failure === 'unreachable') await fallback(message)
}
